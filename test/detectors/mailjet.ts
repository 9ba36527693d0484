/** Samples for the detectors of Mailjet. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `${randomText('hex', 32)}`;
const basicCredentials = `${randomText('base62', 87)}=`;

testDetectors('mailjet', {
  'mailjet-api-key': {
    matches: [...inCode('MAILJET_SECRET_KEY', apiKey)],
    nonMatches: [...outOfPlace('MAILJET_SECRET_KEY', apiKey)],
  },
  'mailjet-basic-credentials': {
    matches: [...inCode('MAILJET_BASIC_AUTH', basicCredentials)],
    nonMatches: [...outOfPlace('MAILJET_BASIC_AUTH', basicCredentials)],
  },
});
