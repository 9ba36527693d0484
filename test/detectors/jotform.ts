/** Samples for the detectors of Jotform. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('jotform', {
  'jotform-api-key': {
    matches: [
      `JOTFORM_API_KEY=«${apiKey}»\n`,
      `jotform_key := "«${apiKey}»"`,
      `client = Jotform(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `JOTFORM_API_KEY=${apiKey.slice(1)}\n`,
      `{ "jotform": { "apiKey": "${apiKey}0" } }`,
      `const jotform_secret = '${'0'.repeat(32)}';`,
      `jotform${' '.repeat(90)}key = ${apiKey}`,
      `jotform commit ${randomText('hex', 40)}`,
    ],
  },
});
