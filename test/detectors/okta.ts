/** Samples for the detectors of Okta. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiToken = `00${randomText('base64url', 40)}`;
const clientSecret = `${randomText('base64url', 64)}`;

testDetectors('okta', {
  'okta-api-token': {
    matches: [...inCode('OKTA_API_TOKEN', apiToken), `Authorization: SSWS «${apiToken}»\n`],
    nonMatches: [...outOfPlace('OKTA_API_TOKEN', apiToken)],
  },
  'okta-client-secret': {
    matches: [...inCode('OKTA_CLIENT_SECRET', clientSecret)],
    nonMatches: [...outOfPlace('OKTA_CLIENT_SECRET', clientSecret).slice(0, -1)],
  },
});
