/** Samples for the detectors of Frame.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const developerToken = `fio-u-${randomText('base62', 64)}`;

testDetectors('frame-io', {
  'frame-io-developer-token': {
    matches: [
      `frameioToken := "«${developerToken}»"`,
      `export FRAMEIO_TOKEN=«${developerToken}»`,
      `'frameio_token' => '«${developerToken}»',`,
    ],
    nonMatches: [
      `x${developerToken}`,
      developerToken.slice(0, -1),
      `${developerToken}0`,
      `fio-u-${'0'.repeat(64)}`,
      developerToken.slice(6),
    ],
  },
});
