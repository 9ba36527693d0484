/** Samples for the detectors of Mergify. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const applicationKey = `mergify_application_key_${randomText('base64url', 80)}`;

testDetectors('mergify', {
  'mergify-application-key': {
    matches: [
      `mergify_token: «${applicationKey}»\n`,
      `mergify_token = "«${applicationKey}»"`,
      `mergifyToken := "«${applicationKey}»"`,
    ],
    nonMatches: [
      `x${applicationKey}`,
      `mergify_application_key_${randomText('base64url', 39)}`,
      `mergify_application_key_${'0'.repeat(80)}`,
      applicationKey.slice(24),
      `${applicationKey.slice(0, 27)} ${applicationKey.slice(27)}`,
    ],
  },
});
