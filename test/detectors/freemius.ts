/** Samples for the detectors of Freemius. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const secretKey = `sk_${randomText('base62', 29)}`;

testDetectors('freemius', {
  'freemius-secret-key': {
    matches: [
      `FREEMIUS_SECRET_KEY=«${secretKey}»\n`,
      `const client = new Freemius('«${secretKey}»');`,
      `export SECRETKEY_TOKEN="«${secretKey}»"`,
    ],
    nonMatches: [
      `VALUE=${secretKey}\n`,
      `export FREEMIUS_TOKEN="${secretKey.slice(1)}"`,
      `const client = new Freemius('${secretKey}0');`,
      `client = freemius.Client("sk_${'0'.repeat(29)}")`,
      `freemius${' '.repeat(90)}key = ${secretKey}`,
      `freemius commit ${randomText('hex', 40)}`,
    ],
  },
});
