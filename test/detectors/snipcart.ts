/** Samples for the detectors of Snipcart. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const secretKey = randomText('base62', 75);

testDetectors('snipcart', {
  'snipcart-secret-key': {
    matches: [
      `SNIPCART_API_KEY=«${secretKey}»\n`,
      `{ "snipcart": { "apiKey": "«${secretKey}»" } }`,
      `const snipcart_secret = '«${secretKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${secretKey}" }`,
      `export SNIPCART_TOKEN="${secretKey.slice(1)}"`,
      `const client = new Snipcart('${secretKey}0');`,
      `client = snipcart.Client("${'0'.repeat(75)}")`,
      `snipcart${' '.repeat(90)}key = ${secretKey}`,
      `snipcart id ${randomUuid()}`,
    ],
  },
});
