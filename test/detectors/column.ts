/** Samples for the detectors of Column. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const liveKey = `live_${randomText('base62', 27)}`;
const testKey = `test_${randomText('base62', 27, 1)}`;

testDetectors('column', {
  'column-live-key': {
    matches: [
      `COLUMN_API_KEY=«${liveKey}»\n`,
      `export COLUMN_API_TOKEN="«${liveKey}»"`,
      `# column token\napi_key = '«${liveKey}»'`,
    ],
    nonMatches: [
      `some_key: ${liveKey}`,
      `column_api_key := "${liveKey.slice(1)}"`,
      `client = ColumnApi(api_key="${liveKey}0")`,
      `export COLUMN_API_TOKEN="live_${'0'.repeat(27)}"`,
      `column_api${' '.repeat(90)}key = ${liveKey}`,
      `column_api commit ${randomText('hex', 40)}`,
    ],
  },
  'column-test-key': {
    matches: [
      `COLUMN_API_KEY=«${testKey}»\n`,
      `client = column_api.Client("«${testKey}»")`,
      `// column token credentials\nsecret := "«${testKey}»"`,
    ],
    nonMatches: [
      `some_key: ${testKey}`,
      `column_api_key := "${testKey.slice(1)}"`,
      `client = ColumnApi(api_key="${testKey}0")`,
      `export COLUMN_API_TOKEN="test_${'0'.repeat(27)}"`,
      `column_api${' '.repeat(90)}key = ${testKey}`,
      `column_api id ${randomUuid()}`,
    ],
  },
});
