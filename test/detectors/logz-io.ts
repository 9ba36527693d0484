/** Samples for the detectors of Logz.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomUuid();
const shippingToken = randomText('lower', 32, 1);

testDetectors('logz-io', {
  'logz-io-api-token': {
    matches: [`LOGZIO_API_TOKEN=«${apiToken}»\n`, `logz_key := "«${apiToken}»"`, `export LOGZ_TOKEN="«${apiToken}»"`],
    nonMatches: [
      `some_key: ${apiToken}`,
      `const logz_secret = '${apiToken.slice(1)}';`,
      `logz_token: ${apiToken}0\n`,
      `logz_key := "${'00000000-0000-0000-0000-000000000000'}"`,
      `logz${' '.repeat(90)}key = ${apiToken}`,
      `logz id ${randomUuid()}`,
    ],
  },
  'logz-io-shipping-token': {
    matches: [
      `LOGZIO_SHIPPING_TOKEN=«${shippingToken}»\n`,
      `const logz_secret = '«${shippingToken}»';`,
      `logz_key := "«${shippingToken}»"`,
    ],
    nonMatches: [
      `some_key: ${shippingToken}`,
      `headers['logz-api-key'] = '${shippingToken.slice(1)}';`,
      `LOGZIO_SHIPPING_TOKEN=${shippingToken}0\n`,
      `{ "logz": { "apiKey": "${'0'.repeat(32)}" } }`,
      `logz${' '.repeat(90)}key = ${shippingToken}`,
      `logz sha256 ${randomText('hex', 64)}`,
    ],
  },
});
