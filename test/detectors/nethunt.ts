/** Samples for the detectors of NetHunt CRM. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 36);

testDetectors('nethunt', {
  'nethunt-api-key': {
    matches: [
      `NETHUNT_API_KEY=«${apiKey}»\n`,
      `export NETHUNT_TOKEN="«${apiKey}»"`,
      `{ "nethunt": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `nethunt_token: ${apiKey.slice(1)}\n`,
      `nethunt_key := "${apiKey}0"`,
      `client = Nethunt(api_key="${'0'.repeat(36)}")`,
      `nethunt${' '.repeat(90)}key = ${apiKey}`,
      `nethunt sha256 ${randomText('hex', 64)}`,
    ],
  },
});
