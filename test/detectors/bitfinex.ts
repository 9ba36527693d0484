/** Samples for the detectors of Bitfinex. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiSecret = randomText('base64url', 43);

testDetectors('bitfinex', {
  'bitfinex-api-secret': {
    matches: [
      `BITFINEX_API_SECRET=«${apiSecret}»\n`,
      `bitfinex_key := "«${apiSecret}»"`,
      `client = Bitfinex(api_key="«${apiSecret}»")`,
    ],
    nonMatches: [
      `const value = '${apiSecret}';`,
      `export BITFINEX_TOKEN="${apiSecret.slice(1)}"`,
      `const client = new Bitfinex('${apiSecret}0');`,
      `client = bitfinex.Client("${'0'.repeat(43)}")`,
      `bitfinex${' '.repeat(90)}key = ${apiSecret}`,
      `bitfinex id ${randomUuid()}`,
    ],
  },
});
