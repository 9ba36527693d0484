/** Samples for the detectors of Hiveage. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base64url', 20);

testDetectors('hiveage', {
  'hiveage-api-key': {
    matches: [`HIVEAGE_API_KEY=«${apiKey}»\n`, `const hiveage_secret = '«${apiKey}»';`, `hiveage_key := "«${apiKey}»"`],
    nonMatches: [
      `some_key: ${apiKey}`,
      `hiveage_token: ${apiKey.slice(1)}\n`,
      `hiveage_key := "${apiKey}0"`,
      `client = Hiveage(api_key="${'0'.repeat(20)}")`,
      `hiveage${' '.repeat(90)}key = ${apiKey}`,
      `hiveage id ${randomUuid()}`,
    ],
  },
});
