/** Samples for the detectors of Workato. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const developerApiToken = `wrkaus-eyJ${randomText('base64url', 48)}.${randomText('base64url', 56, 1)}.${randomText('base64url', 104, 2)}`;

testDetectors('workato', {
  'workato-developer-api-token': {
    matches: [
      `workato_api_token = "«${developerApiToken}»"`,
      `token = '«wrka-eyJ${randomText('base64url', 48, 1)}.${randomText('base64url', 56, 2)}.${randomText('base64url', 104, 3)}»'`,
      `token = '«wrkatrial-eyJ${randomText('base64url', 48, 1)}.${randomText('base64url', 56, 2)}.${randomText('base64url', 104, 3)}»'`,
    ],
    nonMatches: [
      `x${developerApiToken}`,
      `wrkaus-eyJ${randomText('base64url', 48)}.${randomText('base64url', 56, 1)}.${randomText('base64url', 63, 2)}`,
      `wrkaus-eyJ${'0'.repeat(48)}.${'0'.repeat(56)}.${'0'.repeat(104)}`,
      developerApiToken.slice(10),
      `${developerApiToken.slice(0, 13)} ${developerApiToken.slice(13)}`,
    ],
  },
});
