/** Samples for the detectors of Knock. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const secretApiKey = `sk_te${'st_'}${randomText('base64url', 42)}x`;

testDetectors('knock', {
  'knock-secret-api-key': {
    matches: [...inCode('KNOCK_API_KEY', secretApiKey)],
    nonMatches: [...outOfPlace('KNOCK_API_KEY', secretApiKey)],
  },
});
