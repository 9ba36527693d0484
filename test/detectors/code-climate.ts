/** Samples for the detectors of Code Climate. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('hex', 40);
const testReporterId = randomText('hex', 64, 1);

testDetectors('code-climate', {
  'code-climate-api-token': {
    matches: [
      `CODECLIMATE_API_TOKEN=«${apiToken}»\n`,
      `const codeclimate_secret = '«${apiToken}»';`,
      `export CODE_CLIMATE_TOKEN="«${apiToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `codeclimate_token: ${apiToken.slice(1)}\n`,
      `codeclimate_key := "${apiToken}0"`,
      `client = Codeclimate(api_key="${'0'.repeat(40)}")`,
      `codeclimate${' '.repeat(90)}key = ${apiToken}`,
      `codeclimate id ${randomUuid()}`,
    ],
  },
  'code-climate-test-reporter-id': {
    matches: [
      `{ "codeclimate": { "apiKey": "«${testReporterId}»" } }`,
      `https://api.codeclimate.com/v1/items?access=«${testReporterId}»&page=2`,
      `https://api.test_reporter_id.com/v1/items?access=«${testReporterId}»&page=2`,
    ],
    nonMatches: [
      `{ "value": "${testReporterId}" }`,
      `codeclimate_key := "${testReporterId.slice(1)}"`,
      `client = Codeclimate(api_key="${testReporterId}0")`,
      `export CODECLIMATE_TOKEN="${'0'.repeat(64)}"`,
      `codeclimate${' '.repeat(90)}key = ${testReporterId}`,
      `codeclimate id ${randomUuid()}`,
    ],
  },
});
