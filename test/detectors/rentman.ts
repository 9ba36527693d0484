/** Samples for the detectors of Rentman. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `ey${randomText('base62', 34)}.ey${randomText('base62', 275, 1)}`;

testDetectors('rentman', {
  'rentman-api-token': {
    matches: [
      `RENTMAN_API_TOKEN=«${apiToken}»\n`,
      `export RENTMAN_TOKEN="«${apiToken}»"`,
      `const client = new Rentman('«${apiToken}»');`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `RENTMAN_API_TOKEN=ey${randomText('base62', 34)}.ey${randomText('base62', 249, 1)}\n`,
      `const rentman_secret = 'ey${'0'.repeat(34)}.ey${'0'.repeat(275)}';`,
      `rentman${' '.repeat(90)}key = ${apiToken}`,
      `rentman_token: ${apiToken.slice(0, 9)}?${apiToken.slice(10)}\n`,
      `rentman sha256 ${randomText('hex', 64)}`,
    ],
  },
});
