/** Samples for the detectors of HyperTrack. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const secretKey = randomText('base64url', 54);

testDetectors('hypertrack', {
  'hypertrack-secret-key': {
    matches: [
      `HYPERTRACK_SECRET_KEY=«${secretKey}»\n`,
      `const client = new Hypertrack('«${secretKey}»');`,
      `client = hypertrack.Client("«${secretKey}»")`,
    ],
    nonMatches: [
      `const value = '${secretKey}';`,
      `hypertrack_key := "${secretKey.slice(1)}"`,
      `client = Hypertrack(api_key="${secretKey}0")`,
      `export HYPERTRACK_TOKEN="${'0'.repeat(54)}"`,
      `hypertrack${' '.repeat(90)}key = ${secretKey}`,
      `hypertrack sha256 ${randomText('hex', 64)}`,
    ],
  },
});
