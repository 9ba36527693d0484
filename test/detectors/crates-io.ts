/** Samples for the detectors of crates.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `cio${randomText('base62', 32)}`;

testDetectors('crates-io', {
  'crates-io-api-token': {
    matches: [
      `https://crates.io/v1?key=«${apiToken}»&page=2`,
      `CARGO_REGISTRY_TOKEN=«${apiToken}»\n`,
      `{ "cargoRegistryToken": "«${apiToken}»" }`,
    ],
    nonMatches: [`x${apiToken}`, apiToken.slice(0, -1), `${apiToken}0`, `cio${'0'.repeat(32)}`, apiToken.slice(3)],
  },
});
