/** Samples for the detectors of The Guardian Open Platform. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('the-guardian', {
  'the-guardian-api-key': {
    matches: [
      `GUARDIAN_API_KEY=«${apiKey}»\n`,
      `guardian_token: «${apiKey}»\n`,
      `client = Guardian(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `guardian_token: ${apiKey.slice(1)}\n`,
      `guardian_key := "${apiKey}0"`,
      `client = Guardian(api_key="${'00000000-0000-0000-0000-000000000000'}")`,
      `guardian${' '.repeat(90)}key = ${apiKey}`,
      `guardian commit ${randomText('hex', 40)}`,
    ],
  },
});
