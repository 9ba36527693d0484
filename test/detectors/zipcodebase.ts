/** Samples for the detectors of Zipcodebase. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('zipcodebase', {
  'zipcodebase-api-key': {
    matches: [
      `ZIPCODEBASE_API_KEY=«${apiKey}»\n`,
      `zipcodebase_key := "«${apiKey}»"`,
      `client = Zipcodebase(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const zipcodebase_secret = '${apiKey.slice(1)}';`,
      `zipcodebase_token: ${apiKey}0\n`,
      `zipcodebase_key := "${'00000000-0000-0000-0000-000000000000'}"`,
      `zipcodebase${' '.repeat(90)}key = ${apiKey}`,
      `zipcodebase commit ${randomText('hex', 40)}`,
    ],
  },
});
