/** Samples for the detectors of CloudConvert. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

testDetectors('cloudconvert', {
  'cloudconvert-api-key': {
    matches: [
      ...inCode(
        'CLOUDCONVERT_API_KEY',
        `ey${randomText('base62', 34)}.${randomText('base64url', 240)}.${randomText('base64url', 683)}`,
      ),
    ],
    nonMatches: [
      ...outOfPlace(
        'CLOUDCONVERT_API_KEY',
        `ey${randomText('base62', 34)}.${randomText('base64url', 240)}.${randomText('base64url', 683)}`,
      ).slice(0, 7),
    ],
  },
});
