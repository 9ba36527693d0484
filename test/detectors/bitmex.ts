/** Samples for the detectors of BitMEX. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base64url', 24);
const apiSecret = randomText('base64url', 48, 1);

testDetectors('bitmex', {
  'bitmex-api-key': {
    matches: [
      `client := bitmex.NewClient("«${apiKey}»")`,

      `BITMEX_API_KEY=«${apiKey}»\n`,
      `export BITMEX_TOKEN="«${apiKey}»"`,
      `{ "bitmex": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = Bitmex(api_key="${apiKey.slice(1)}")`,
      `export BITMEX_TOKEN="${apiKey}0"`,
      `headers['bitmex-api-key'] = '${'0'.repeat(24)}';`,
      `bitmex${' '.repeat(90)}key = ${apiKey}`,
      `bitmex id ${randomUuid()}`,
    ],
  },
  'bitmex-api-secret': {
    matches: [
      `BITMEX_API_SECRET=«${apiSecret}»\n`,
      `client = bitmex.Client("«${apiSecret}»")`,
      `https://api.bitmex.com/v1/items?access=«${apiSecret}»&page=2`,
    ],
    nonMatches: [
      `some_key: ${apiSecret}`,
      `https://api.bitmex.com/v1/items?access=${apiSecret.slice(1)}&page=2`,
      `$ bitmex login ${apiSecret}0`,
      `BITMEX_API_SECRET=${'0'.repeat(48)}\n`,
      `bitmex${' '.repeat(90)}key = ${apiSecret}`,
      `bitmex commit ${randomText('hex', 40)}`,
    ],
  },
});
