/** Samples for the detectors of LightOn. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base64url', 60);

testDetectors('lighton', {
  'lighton-api-key': {
    matches: [
      `{ "lighton": { "apiKey": "«${apiKey}»" } }`,
      `headers['lighton-api-key'] = '«${apiKey}»';`,
      `{ "paradigm": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `lighton_token: ${randomText('base64url', 39)}\n`,
      `client = Lighton(api_key="${'0'.repeat(60)}")`,
      `lighton${' '.repeat(90)}key = ${apiKey}`,
      `lighton build ${apiKey}`,
      `lighton id ${randomUuid()}`,
    ],
  },
});
