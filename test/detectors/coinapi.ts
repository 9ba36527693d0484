/** Samples for the detectors of CoinAPI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('upperAlnum', 36);

testDetectors('coinapi', {
  'coinapi-api-key': {
    matches: [
      `COINAPI_API_KEY=«${apiKey}»\n`,
      `client = Coinapi(api_key="«${apiKey}»")`,
      `headers['coinapi-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `COINAPI_API_KEY=${apiKey.slice(1)}\n`,
      `{ "coinapi": { "apiKey": "${apiKey}0" } }`,
      `const coinapi_secret = '${'0'.repeat(36)}';`,
      `coinapi${' '.repeat(90)}key = ${apiKey}`,
      `coinapi sha256 ${randomText('hex', 64)}`,
    ],
  },
});
