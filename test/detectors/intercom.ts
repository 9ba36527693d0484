/** Samples for the detectors of Intercom. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const accessToken = Buffer.from(`tok:${randomText('hex', 40)}`).toString('base64');
const accessTokenByName = `${randomText('base64url', 60)}`;

testDetectors('intercom', {
  'intercom-access-token': {
    matches: [...inCode('INTERCOM_ACCESS_TOKEN', accessToken)],
    nonMatches: [...nearMisses('dG9rO', accessToken)],
  },
  'intercom-access-token-by-name': {
    matches: [...inCode('INTERCOM_ACCESS_TOKEN', accessTokenByName)],
    nonMatches: [...outOfPlace('INTERCOM_ACCESS_TOKEN', accessTokenByName)],
  },
});
