/** Samples for the detectors of Adzuna. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const appKey = randomText('lowerAlnum', 32);

testDetectors('adzuna', {
  'adzuna-app-key': {
    matches: [
      `ADZUNA_APP_KEY=«${appKey}»\n`,
      `{ "adzuna": { "apiKey": "«${appKey}»" } }`,
      `const adzuna_secret = '«${appKey}»';`,
    ],
    nonMatches: [
      `VALUE=${appKey}\n`,
      `adzuna_key := "${appKey.slice(1)}"`,
      `client = Adzuna(api_key="${appKey}0")`,
      `export ADZUNA_TOKEN="${'0'.repeat(32)}"`,
      `adzuna${' '.repeat(90)}key = ${appKey}`,
      `adzuna commit ${randomText('hex', 40)}`,
    ],
  },
});
