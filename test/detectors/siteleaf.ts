/** Samples for the detectors of Siteleaf. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('siteleaf', {
  'siteleaf-api-key': {
    matches: [
      `SITELEAF_API_SECRET=«${apiKey}»\n`,
      `const siteleaf_secret = '«${apiKey}»';`,
      `siteleaf_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `https://api.siteleaf.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ siteleaf login ${apiKey}0`,
      `SITELEAF_API_SECRET=${'0'.repeat(32)}\n`,
      `siteleaf${' '.repeat(90)}key = ${apiKey}`,
      `siteleaf id ${randomUuid()}`,
    ],
  },
});
