/** Samples for the detectors of Pendo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const integrationKey = randomText('base62', 48);

testDetectors('pendo', {
  'pendo-integration-key': {
    matches: [
      `PENDO_INTEGRATION_KEY=«${integrationKey}»\n`,
      `{ "pendo": { "apiKey": "«${integrationKey}»" } }`,
      `pendo_token: «${integrationKey}»\n`,
    ],
    nonMatches: [
      `VALUE=${integrationKey}\n`,
      `PENDO_INTEGRATION_KEY=${randomText('base62', 31)}\n`,
      `const pendo_secret = '${'0'.repeat(48)}';`,
      `pendo${' '.repeat(90)}key = ${integrationKey}`,
      `pendo build ${integrationKey}`,
      `pendo sha256 ${randomText('hex', 64)}`,
    ],
  },
});
