/** Samples for the detectors of Hybiscus. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base64url', 43);

testDetectors('hybiscus', {
  'hybiscus-api-key': {
    matches: [
      `HYBISCUS_API_KEY=«${apiKey}»\n`,
      `export HYBISCUS_TOKEN="«${apiKey}»"`,
      `const client = new Hybiscus('«${apiKey}»');`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `https://api.hybiscus.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ hybiscus login ${apiKey}0`,
      `HYBISCUS_API_KEY=${'0'.repeat(43)}\n`,
      `hybiscus${' '.repeat(90)}key = ${apiKey}`,
      `hybiscus id ${randomUuid()}`,
    ],
  },
});
