/** Samples for the detectors of Asana. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const personalAccessToken = `2/${randomText('123456789', 16)}/${randomText('12345678', 16)}:${randomText('hex', 32)}`;
const clientSecret = `${randomText('hex', 32)}`;
const clientId = randomText('digits', 16, 4);

testDetectors('asana', {
  'asana-personal-access-token': {
    matches: [...inCode('ASANA_ACCESS_TOKEN', personalAccessToken)],
    nonMatches: [...outOfPlace('ASANA_ACCESS_TOKEN', personalAccessToken)],
  },
  'asana-client-secret': {
    matches: [...inCode('ASANA_CLIENT_SECRET', clientSecret)],
    nonMatches: [...outOfPlace('ASANA_CLIENT_SECRET', clientSecret)],
  },
  'asana-client-id': {
    matches: [...inCode('ASANA_CLIENT_ID', clientId)],
    nonMatches: [...outOfPlace('ASANA_CLIENT_ID', clientId)],
  },
  'asana-token-by-name': {
    matches: [...inCode('ASANA_ACCESS_TOKEN', randomText('lowerAlnum', 36))],
    nonMatches: [...outOfPlace('ASANA_ACCESS_TOKEN', randomText('lowerAlnum', 36)).slice(0, 7)],
  },
});
