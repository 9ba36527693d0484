/** Samples for the detectors of Freshdesk. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 20);

testDetectors('freshdesk', {
  'freshdesk-api-key': {
    matches: [
      `FRESHDESK_API_KEY=«${apiKey}»\n`,
      `{ "freshdesk": { "apiKey": "«${apiKey}»" } }`,
      `freshdesk_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `freshdesk_token: ${apiKey.slice(1)}\n`,
      `freshdesk_key := "${apiKey}0"`,
      `client = Freshdesk(api_key="${'0'.repeat(20)}")`,
      `freshdesk${' '.repeat(90)}key = ${apiKey}`,
      `freshdesk sha256 ${randomText('hex', 64)}`,
    ],
  },
});
