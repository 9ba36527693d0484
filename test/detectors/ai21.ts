/** Samples for the detectors of AI21. */
import { testDetectors } from '../support/detectorTester';
import { randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('ai21', {
  'ai21-api-key': {
    matches: [`AI21_API_KEY=«${apiKey}»\n`, `ai21_key := "«${apiKey}»"`, `export AI21_TOKEN="«${apiKey}»"`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = Ai21(api_key="${apiKey.slice(1)}")`,
      `export AI21_TOKEN="${apiKey}0"`,
      `headers['ai21-api-key'] = '${'00000000-0000-0000-0000-000000000000'}';`,
      `ai21${' '.repeat(90)}key = ${apiKey}`,
      `ai21 id ${randomUuid()}`,
    ],
  },
});
