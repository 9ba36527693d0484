/** Samples for the detectors of Twelve Data. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('twelve-data', {
  'twelve-data-api-key': {
    matches: [
      `{ "twelvedata": { "apiKey": "«${apiKey}»" } }`,
      `export TWELVEDATA_TOKEN="«${apiKey}»"`,
      `const client = new TwelveData('«${apiKey}»');`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `const twelvedata_secret = '${apiKey.slice(1)}';`,
      `twelvedata_token: ${apiKey}0\n`,
      `twelvedata_key := "${'0'.repeat(32)}"`,
      `twelvedata${' '.repeat(90)}key = ${apiKey}`,
      `twelvedata commit ${randomText('hex', 40)}`,
    ],
  },
});
