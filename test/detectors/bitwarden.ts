/** Samples for the detectors of Bitwarden. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText, randomUuid } from '../support/samples';

const accessToken = `0.${randomUuid()}.${randomText('base62', 30)}:${randomText('base64', 22)}==`;
const apiClientSecret = `${randomText('base62', 30)}`;
const sessionKey = `${randomText('base64', 86)}==`;

testDetectors('bitwarden', {
  'bitwarden-access-token': {
    matches: [...inCode('BWS_ACCESS_TOKEN', accessToken)],
    nonMatches: [...outOfPlace('BWS_ACCESS_TOKEN', accessToken)],
  },
  'bitwarden-api-client-secret': {
    matches: [...inCode('BW_CLIENTSECRET', apiClientSecret)],
    nonMatches: [...outOfPlace('BW_CLIENTSECRET', apiClientSecret)],
  },
  'bitwarden-session-key': {
    matches: [...inCode('BW_SESSION', sessionKey)],
    nonMatches: [...outOfPlace('BW_SESSION', sessionKey)],
  },
});
