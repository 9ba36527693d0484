/** Samples for the detectors of Zonka Feedback. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const authToken = randomText('base62', 36);

testDetectors('zonka-feedback', {
  'zonka-feedback-auth-token': {
    matches: [
      `ZONKA_AUTH_TOKEN=«${authToken}»\n`,
      `$ zonka login «${authToken}»`,
      `{ "zonka": { "apiKey": "«${authToken}»" } }`,
    ],
    nonMatches: [
      `some_key: ${authToken}`,
      `ZONKA_AUTH_TOKEN=${authToken.slice(1)}\n`,
      `{ "zonka": { "apiKey": "${authToken}0" } }`,
      `const zonka_secret = '${'0'.repeat(36)}';`,
      `zonka${' '.repeat(90)}key = ${authToken}`,
      `zonka commit ${randomText('hex', 40)}`,
    ],
  },
});
