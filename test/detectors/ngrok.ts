/** Samples for the detectors of ngrok. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const authToken = `2${randomText('base62', 26)}_7${randomText('base62', 20)}`;
const credentialId = `ak_${randomText('base62', 27)}`;

testDetectors('ngrok', {
  'ngrok-auth-token': {
    matches: [...inCode('NGROK_AUTHTOKEN', authToken), `ngrok config add-authtoken «${authToken}»`],
    nonMatches: [...outOfPlace('NGROK_AUTHTOKEN', authToken)],
  },
  'ngrok-credential-id': {
    matches: [...inCode('NGROK_KEY_ID', credentialId)],
    nonMatches: [...outOfPlace('NGROK_KEY_ID', credentialId)],
  },
});
