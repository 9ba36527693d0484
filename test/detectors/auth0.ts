/** Samples for the detectors of Auth0. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const clientSecret = `${randomText('base64url', 64)}`;

testDetectors('auth0', {
  'auth0-client-secret': {
    matches: [...inCode('AUTH0_CLIENT_SECRET', clientSecret)],
    nonMatches: [...outOfPlace('AUTH0_CLIENT_SECRET', clientSecret)],
  },
});
