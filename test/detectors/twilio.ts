/** Samples for the detectors of Twilio. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const authToken = `${randomText('hex', 32)}`;
const apiKeySid = `SK${randomText('hex', 32)}`;
const apiKeySecret = `${randomText('base62', 32)}`;
const accountSid = `A${'C'}${randomText('hex', 32, 7)}`;

testDetectors('twilio', {
  'twilio-auth-token': {
    matches: [
      ...inCode('TWILIO_AUTH_TOKEN', authToken),
      `const client = require('twilio')('${accountSid}', '«${authToken}»');`,
    ],
    nonMatches: [...outOfPlace('TWILIO_AUTH_TOKEN', authToken)],
  },
  'twilio-api-key-sid': {
    matches: [...inCode('TWILIO_API_KEY', apiKeySid)],
    nonMatches: [...nearMisses('SK', apiKeySid)],
  },
  'twilio-api-key-secret': {
    matches: [...inCode('TWILIO_API_SECRET', apiKeySecret)],
    nonMatches: [...outOfPlace('TWILIO_API_SECRET', apiKeySecret)],
  },
  'twilio-account-sid': {
    matches: [
      `id = "«AC${randomText('hex', 32)}»"`,
      `https://api.example.test/Accounts/«AC${randomText('hex', 32, 1)}»/Calls`,
    ],
    nonMatches: [
      `AC${randomText('hex', 31)}`,
      `AC${randomText('hex', 33)}`,
      `xAC${randomText('hex', 32)}`,
      `AC${'0'.repeat(32)}`,
    ],
  },
});
