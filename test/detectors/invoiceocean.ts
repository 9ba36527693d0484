/** Samples for the detectors of InvoiceOcean. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 20);

testDetectors('invoiceocean', {
  'invoiceocean-api-token': {
    matches: [
      `INVOICEOCEAN_API_TOKEN=«${apiToken}»\n`,
      `headers['invoiceocean-api-key'] = '«${apiToken}»';`,
      `const invoiceocean_secret = '«${apiToken}»';`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `invoiceocean_token: ${apiToken.slice(1)}\n`,
      `invoiceocean_key := "${apiToken}0"`,
      `client = Invoiceocean(api_key="${'0'.repeat(20)}")`,
      `invoiceocean${' '.repeat(90)}key = ${apiToken}`,
      `invoiceocean sha256 ${randomText('hex', 64)}`,
    ],
  },
});
