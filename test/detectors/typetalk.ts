/** Samples for the detectors of Typetalk. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const clientSecret = randomText('base62', 64);

testDetectors('typetalk', {
  'typetalk-client-secret': {
    matches: [
      `TYPETALK_CLIENT_SECRET=«${clientSecret}»\n`,
      `typetalk_key := "«${clientSecret}»"`,
      `client = Typetalk(api_key="«${clientSecret}»")`,
    ],
    nonMatches: [
      `const value = '${clientSecret}';`,
      `{ "typetalk": { "apiKey": "${clientSecret.slice(1)}" } }`,
      `const typetalk_secret = '${clientSecret}0';`,
      `typetalk_token: ${'0'.repeat(64)}\n`,
      `typetalk${' '.repeat(90)}key = ${clientSecret}`,
      `typetalk commit ${randomText('hex', 40)}`,
    ],
  },
});
