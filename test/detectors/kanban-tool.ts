/** Samples for the detectors of Kanban Tool. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('upperAlnum', 12);

testDetectors('kanban-tool', {
  'kanban-tool-api-token': {
    matches: [
      `{ "kanbantool": { "apiKey": "«${apiToken}»" } }`,
      `kanbantool_key := "«${apiToken}»"`,
      `headers['kanban_api-api-key'] = '«${apiToken}»';`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `{ "kanbantool": { "apiKey": "${apiToken.slice(1)}" } }`,
      `const kanbantool_secret = '${apiToken}0';`,
      `kanbantool_token: ${'0'.repeat(12)}\n`,
      `kanbantool${' '.repeat(90)}key = ${apiToken}`,
      `kanbantool commit ${randomText('hex', 40)}`,
    ],
  },
});
