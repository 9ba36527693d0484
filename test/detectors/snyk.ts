/** Samples for the detectors of Snyk. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText, randomUuid } from '../support/samples';

const apiToken = `${randomUuid()}`;
const accessToken = `snyk${'_uat.'}${randomText('hex', 8)}.${randomText('base64url', 60)}.${randomText('base64url', 86)}`;

testDetectors('snyk', {
  'snyk-api-token': {
    matches: [...inCode('SNYK_TOKEN', apiToken)],
    nonMatches: [...outOfPlace('SNYK_TOKEN', apiToken)],
  },
  'snyk-access-token': {
    matches: [...inCode('SNYK_TOKEN', accessToken)],
    nonMatches: [...nearMisses('snyk_uat.', accessToken)],
  },
});
