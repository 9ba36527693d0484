/** Samples for the detectors of Campayn. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 64);

testDetectors('campayn', {
  'campayn-api-key': {
    matches: [
      `CAMPAYN_API_KEY=«${apiKey}»\n`,
      `$ campayn login «${apiKey}»`,
      `{ "campayn": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `campayn_key := "${apiKey.slice(1)}"`,
      `client = Campayn(api_key="${apiKey}0")`,
      `export CAMPAYN_TOKEN="${'0'.repeat(64)}"`,
      `campayn${' '.repeat(90)}key = ${apiKey}`,
      `campayn id ${randomUuid()}`,
    ],
  },
});
