/** Samples for the detectors of Customer.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const trackingKey = randomText('base62', 20);
const appApiKey = randomText('hex', 32, 1);

testDetectors('customer-io', {
  'customer-io-tracking-key': {
    matches: [
      `CUSTOMERIO_API_KEY=«${trackingKey}»\n`,
      `customerio_token: «${trackingKey}»\n`,
      `// customer.io credentials\nsecret := "«${trackingKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${trackingKey}" }`,
      `export CUSTOMERIO_TOKEN="${trackingKey.slice(1)}"`,
      `headers['customerio-api-key'] = '${trackingKey}0';`,
      `CUSTOMERIO_API_KEY=${'0'.repeat(20)}\n`,
      `customerio${' '.repeat(90)}key = ${trackingKey}`,
      `customerio sha256 ${randomText('hex', 64)}`,
    ],
  },
  'customer-io-app-api-key': {
    matches: [
      `CUSTOMERIO_APP_API_KEY=«${appApiKey}»\n`,
      `client = Customerio(api_key="«${appApiKey}»")`,
      `curl "https://customer.io/v1/items?token=«${appApiKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${appApiKey}" }`,
      `headers['customerio-api-key'] = '${appApiKey.slice(1)}';`,
      `CUSTOMERIO_APP_API_KEY=${appApiKey}0\n`,
      `{ "customerio": { "apiKey": "${'0'.repeat(32)}" } }`,
      `customerio${' '.repeat(90)}key = ${appApiKey}`,
      `customerio commit ${randomText('hex', 40)}`,
    ],
  },
});
