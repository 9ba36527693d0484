/** Samples for the detectors of FXMarketAPI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base64url', 20);

testDetectors('fxmarketapi', {
  'fxmarketapi-api-key': {
    matches: [
      `FXMARKETAPI_API_KEY=«${apiKey}»\n`,
      `export FXMARKET_TOKEN="«${apiKey}»"`,
      `{ "fxmarket": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `fxmarket_key := "${apiKey.slice(1)}"`,
      `client = Fxmarket(api_key="${apiKey}0")`,
      `export FXMARKET_TOKEN="${'0'.repeat(20)}"`,
      `fxmarket${' '.repeat(90)}key = ${apiKey}`,
      `fxmarket commit ${randomText('hex', 40)}`,
    ],
  },
});
