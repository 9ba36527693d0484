/** Samples for the detectors of Survicate. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('survicate', {
  'survicate-api-key': {
    matches: [
      `SURVICATE_API_KEY=«${apiKey}»\n`,
      `const client = new Survicate('«${apiKey}»');`,
      `client = survicate.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `survicate_key := "${apiKey.slice(1)}"`,
      `client = Survicate(api_key="${apiKey}0")`,
      `export SURVICATE_TOKEN="${'0'.repeat(32)}"`,
      `survicate${' '.repeat(90)}key = ${apiKey}`,
      `survicate id ${randomUuid()}`,
    ],
  },
});
