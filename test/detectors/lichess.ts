/** Samples for the detectors of Lichess. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const personalAccessToken = `lip_${randomText('base62', 38)}`;

testDetectors('lichess', {
  'lichess-personal-access-token': {
    matches: [
      `lichessToken := "«${personalAccessToken}»"`,
      `export LICHESS_TOKEN=«${personalAccessToken}»`,
      `'lichess_token' => '«${personalAccessToken}»',`,
    ],
    nonMatches: [
      'lip_buttons_name_to_num := map',
      `x${personalAccessToken}`,
      `lip_${randomText('base62', 15)}`,
      `lip_${'0'.repeat(38)}`,
      personalAccessToken.slice(4),
      `${personalAccessToken.slice(0, 7)} ${personalAccessToken.slice(7)}`,
    ],
  },
});
