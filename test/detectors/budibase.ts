/** Samples for the detectors of Budibase. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `${randomText('hex', 32)}-${randomText('hex', 79, 1)}`;

testDetectors('budibase', {
  'budibase-api-key': {
    matches: [
      `BUDIBASE_API_KEY=«${apiKey}»\n`,
      `const budibase_secret = '«${apiKey}»';`,
      `budibase_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const client = new Budibase('${randomText('hex', 32)}-${randomText('hex', 77, 1)}');`,
      `https://api.budibase.com/v1/items?access=${'0'.repeat(32)}-${'0'.repeat(79)}&page=2`,
      `budibase${' '.repeat(90)}key = ${apiKey}`,
      `$ budibase login ${apiKey.slice(0, 9)}?${apiKey.slice(10)}`,
      `budibase id ${randomUuid()}`,
    ],
  },
});
