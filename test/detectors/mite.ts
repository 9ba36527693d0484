/** Samples for the detectors of mite. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 16);

testDetectors('mite', {
  'mite-api-key': {
    matches: [
      `MITE_API_KEY=«${apiKey}»\n`,
      `mite_api_token: «${apiKey}»\n`,
      `{ "url": "https://mite token", "apiKey": "«${apiKey}»" }`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `mite_api_key := "${apiKey.slice(1)}"`,
      `client = MiteApi(api_key="${apiKey}0")`,
      `export MITE_API_TOKEN="${'0'.repeat(16)}"`,
      `mite_api${' '.repeat(90)}key = ${apiKey}`,
      `mite_api id ${randomUuid()}`,
    ],
  },
});
