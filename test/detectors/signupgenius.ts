/** Samples for the detectors of SignUpGenius. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const userKey = randomText('base62', 32);

testDetectors('signupgenius', {
  'signupgenius-user-key': {
    matches: [
      `SIGNUPGENIUS_USER_KEY=«${userKey}»\n`,
      `$ signupgenius login «${userKey}»`,
      `{ "signupgenius": { "apiKey": "«${userKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${userKey}';`,
      `const signupgenius_secret = '${userKey.slice(1)}';`,
      `signupgenius_token: ${userKey}0\n`,
      `signupgenius_key := "${'0'.repeat(32)}"`,
      `signupgenius${' '.repeat(90)}key = ${userKey}`,
      `signupgenius id ${randomUuid()}`,
    ],
  },
});
