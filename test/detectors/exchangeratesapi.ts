/** Samples for the detectors of Exchange Rates API. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('base62', 32);

testDetectors('exchangeratesapi', {
  'exchangeratesapi-access-key': {
    matches: [
      `EXCHANGERATESAPI_ACCESS_KEY=«${accessKey}»\n`,
      `https://api.exchangeratesapi.com/v1/items?access=«${accessKey}»&page=2`,
      `https://api.exchangerates.com/v1/items?access=«${accessKey}»&page=2`,
    ],
    nonMatches: [
      `some_key: ${accessKey}`,
      `const client = new Exchangeratesapi('${accessKey.slice(1)}');`,
      `client = exchangeratesapi.Client("${accessKey}0")`,
      `https://api.exchangeratesapi.com/v1/items?access=${'0'.repeat(32)}&page=2`,
      `exchangeratesapi${' '.repeat(90)}key = ${accessKey}`,
      `exchangeratesapi sha256 ${randomText('hex', 64)}`,
    ],
  },
});
