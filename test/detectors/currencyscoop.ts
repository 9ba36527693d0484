/** Samples for the detectors of CurrencyScoop. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('currencyscoop', {
  'currencyscoop-api-key': {
    matches: [
      `CURRENCYSCOOP_API_KEY=«${apiKey}»\n`,
      `client = Currencyscoop(api_key="«${apiKey}»")`,
      `export CURRENCYSCOOP_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `const currencyscoop_secret = '${apiKey.slice(1)}';`,
      `currencyscoop_token: ${apiKey}0\n`,
      `currencyscoop_key := "${'0'.repeat(32)}"`,
      `currencyscoop${' '.repeat(90)}key = ${apiKey}`,
      `currencyscoop commit ${randomText('hex', 40)}`,
    ],
  },
});
