/** Samples for the detectors of SalesCookie. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('salescookie', {
  'salescookie-api-key': {
    matches: [
      `SALESCOOKIE_API_KEY=«${apiKey}»\n`,
      `const client = new Salescookie('«${apiKey}»');`,
      `client = salescookie.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `$ salescookie login ${apiKey.slice(1)}`,
      `SALESCOOKIE_API_KEY=${apiKey}0\n`,
      `{ "salescookie": { "apiKey": "${'0'.repeat(32)}" } }`,
      `salescookie${' '.repeat(90)}key = ${apiKey}`,
      `salescookie id ${randomUuid()}`,
    ],
  },
});
