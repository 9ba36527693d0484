/** Samples for the detectors of Turso. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const authToken = `eyJhbGci${'OiJFZERTQSIs'}InR5cCI6IkpXVCJ9.ey${'J'}${randomText('base62', 150)}.${randomText('base64url', 85)}x`;

testDetectors('turso', {
  'turso-auth-token': {
    matches: [...inCode('TURSO_AUTH_TOKEN', authToken)],
    nonMatches: [...outOfPlace('TURSO_AUTH_TOKEN', authToken)],
  },
});
