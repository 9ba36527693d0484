/** Samples for the detectors of Hive. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('hive', {
  'hive-api-key': {
    matches: [
      `HIVE_API_KEY=«${apiKey}»\n`,
      `{ "hive_api": { "apiKey": "«${apiKey}»" } }`,
      `hive key-token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `hive_api_token: ${apiKey.slice(1)}\n`,
      `hive_api_key := "${apiKey}0"`,
      `client = HiveApi(api_key="${'0'.repeat(32)}")`,
      `hive_api${' '.repeat(90)}key = ${apiKey}`,
      `hive_api commit ${randomText('hex', 40)}`,
    ],
  },
});
