/** Samples for the detectors of Poloniex. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiSecret = randomText('hex', 128);
const apiKey = `${randomText('upperAlnum', 8, 1)}-${randomText('upperAlnum', 8, 2)}-${randomText('upperAlnum', 8, 3)}-${randomText('upperAlnum', 8, 4)}`;

testDetectors('poloniex', {
  'poloniex-api-secret': {
    matches: [
      `POLONIEX_API_SECRET=«${apiSecret}»\n`,
      `$ poloniex login «${apiSecret}»`,
      `{ "poloniex": { "apiKey": "«${apiSecret}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiSecret}`,
      `https://api.poloniex.com/v1/items?access=${apiSecret.slice(1)}&page=2`,
      `$ poloniex login ${apiSecret}0`,
      `POLONIEX_API_SECRET=${'0'.repeat(128)}\n`,
      `poloniex${' '.repeat(90)}key = ${apiSecret}`,
      `poloniex id ${randomUuid()}`,
    ],
  },
  'poloniex-api-key': {
    matches: [
      `POLONIEX_API_KEY=«${apiKey}»\n`,
      `{ "poloniex": { "apiKey": "«${apiKey}»" } }`,
      `const poloniex_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `poloniex_token: ${apiKey.slice(1)}\n`,
      `poloniex_key := "${apiKey}0"`,
      `client = Poloniex(api_key="${'0'.repeat(8)}-${'0'.repeat(8)}-${'0'.repeat(8)}-${'0'.repeat(8)}")`,
      `poloniex${' '.repeat(90)}key = ${apiKey}`,
      `poloniex commit ${randomText('hex', 40)}`,
    ],
  },
});
