/** Samples for the detectors of Calendly. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const personalAccessToken = `eyJ${randomText('base64url', 60)}.eyJ${randomText('base64url', 80, 1)}.${randomText('base64url', 50, 2)}`;

testDetectors('calendly', {
  'calendly-personal-access-token': {
    matches: [
      `CALENDLY_TOKEN=«${personalAccessToken}»\n`,
      `calendly_key := "«${personalAccessToken}»"`,
      `export CALENDLY_TOKEN="«${personalAccessToken}»"`,
    ],
    nonMatches: [
      `some_key: ${personalAccessToken}`,
      `calendly_key := "eyJ${randomText('base64url', 60)}.eyJ${randomText('base64url', 80, 1)}.${randomText('base64url', 9, 2)}"`,
      `export CALENDLY_TOKEN="eyJ${'0'.repeat(60)}.eyJ${'0'.repeat(80)}.${'0'.repeat(50)}"`,
      `calendly${' '.repeat(90)}key = ${personalAccessToken}`,
      `headers['calendly-api-key'] = '${personalAccessToken.slice(0, 9)}?${personalAccessToken.slice(10)}';`,
      `calendly sha256 ${randomText('hex', 64)}`,
    ],
  },
});
