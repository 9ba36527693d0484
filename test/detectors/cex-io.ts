/** Samples for the detectors of CEX.IO. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiSecret = randomText('base62', 25);

testDetectors('cex-io', {
  'cex-io-api-secret': {
    matches: [
      `CEXIO_API_SECRET=«${apiSecret}»\n`,
      `{ "cexio": { "apiKey": "«${apiSecret}»" } }`,
      `# cex.io\napi_key = '«${apiSecret}»'`,
    ],
    nonMatches: [
      `some_key: ${apiSecret}`,
      `CEXIO_API_SECRET=${randomText('base62', 23)}\n`,
      `const cexio_secret = '${'0'.repeat(25)}';`,
      `cexio${' '.repeat(90)}key = ${apiSecret}`,
      `cexio build ${apiSecret}`,
      `cexio id ${randomUuid()}`,
    ],
  },
});
