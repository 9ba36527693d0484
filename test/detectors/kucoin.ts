/** Samples for the detectors of KuCoin. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('hex', 24);
const apiSecret = randomUuid(1);

testDetectors('kucoin', {
  'kucoin-api-key': {
    matches: [
      `KUCOIN_API_KEY=«${apiKey}»\n`,
      `headers['kucoin-api-key'] = '«${apiKey}»';`,
      `const kucoin_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `{ "kucoin": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const kucoin_secret = '${apiKey}0';`,
      `kucoin_token: ${'0'.repeat(24)}\n`,
      `kucoin${' '.repeat(90)}key = ${apiKey}`,
      `kucoin id ${randomUuid()}`,
    ],
  },
  'kucoin-api-secret': {
    matches: [
      `KUCOIN_API_SECRET=«${apiSecret}»\n`,
      `const kucoin_secret = '«${apiSecret}»';`,
      `kucoin_key := "«${apiSecret}»"`,
    ],
    nonMatches: [
      `const value = '${apiSecret}';`,
      `{ "kucoin": { "apiKey": "${apiSecret.slice(1)}" } }`,
      `const kucoin_secret = '${apiSecret}0';`,
      `kucoin_token: ${'00000000-0000-0000-0000-000000000000'}\n`,
      `kucoin${' '.repeat(90)}key = ${apiSecret}`,
      `kucoin commit ${randomText('hex', 40)}`,
    ],
  },
});
