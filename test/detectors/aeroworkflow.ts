/** Samples for the detectors of Aero Workflow. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 20);

testDetectors('aeroworkflow', {
  'aeroworkflow-api-key': {
    matches: [
      `AEROWORKFLOW_API_KEY=«${apiKey}»\n`,
      `aeroworkflow_token: «${apiKey}»\n`,
      `client = Aeroworkflow(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `const aeroworkflow_secret = '${apiKey.slice(1)}';`,
      `aeroworkflow_token: ${apiKey}0\n`,
      `aeroworkflow_key := "${'0'.repeat(20)}"`,
      `aeroworkflow${' '.repeat(90)}key = ${apiKey}`,
      `aeroworkflow id ${randomUuid()}`,
    ],
  },
});
