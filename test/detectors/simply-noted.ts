/** Samples for the detectors of Simply Noted. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 350);

testDetectors('simply-noted', {
  'simply-noted-api-key': {
    matches: [
      `{ "simplynoted": { "apiKey": "«${apiKey}»" } }`,
      `client = Simplynoted(api_key="«${apiKey}»")`,
      `const client = new Simplynoted('«${apiKey}»');`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `export SIMPLYNOTED_TOKEN="${randomText('base62', 339)}"`,
      `client = simplynoted.Client("${'0'.repeat(350)}")`,
      `simplynoted${' '.repeat(90)}key = ${apiKey}`,
      `simplynoted sha256 ${randomText('hex', 64)}`,
    ],
  },
});
