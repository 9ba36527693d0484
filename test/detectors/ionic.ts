/** Samples for the detectors of Ionic Appflow. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const personalAccessToken = `ion_${randomText('base62', 42)}`;

testDetectors('ionic', {
  'ionic-personal-access-token': {
    matches: [
      `export IONIC_TOKEN=«${personalAccessToken}»`,
      `'ionic_token' => '«${personalAccessToken}»',`,
      `<add key="ionicToken" value="«${personalAccessToken}»" />`,
    ],
    nonMatches: [
      `x${personalAccessToken}`,
      personalAccessToken.slice(0, -1),
      `${personalAccessToken}0`,
      `ion_${'0'.repeat(42)}`,
      personalAccessToken.slice(4),
    ],
  },
});
