/** Samples for the detectors of Dovico Timesheet. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `${randomText('lowerAlnum', 32)}.${randomText('lowerAlnum', 10, 1)}`;

testDetectors('dovico', {
  'dovico-api-token': {
    matches: [
      `DOVICO_API_TOKEN=«${apiToken}»\n`,
      `{ "dovico": { "apiKey": "«${apiToken}»" } }`,
      `const dovico_secret = '«${apiToken}»';`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `dovico_token: ${randomText('lowerAlnum', 32)}.${randomText('lowerAlnum', 3, 1)}\n`,
      `client = Dovico(api_key="${'0'.repeat(32)}.${'0'.repeat(10)}")`,
      `dovico${' '.repeat(90)}key = ${apiToken}`,
      `export DOVICO_TOKEN="${apiToken.slice(0, 9)}?${apiToken.slice(10)}"`,
      `dovico commit ${randomText('hex', 40)}`,
    ],
  },
});
