/** Samples for the detectors of StatusPal. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('statuspal', {
  'statuspal-api-key': {
    matches: [
      `STATUSPAL_API_KEY=«${apiKey}»\n`,
      `$ statuspal login «${apiKey}»`,
      `{ "statuspal": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `statuspal_token: ${apiKey.slice(1)}\n`,
      `statuspal_key := "${apiKey}0"`,
      `client = Statuspal(api_key="${'0'.repeat(32)}")`,
      `statuspal${' '.repeat(90)}key = ${apiKey}`,
      `statuspal id ${randomUuid()}`,
    ],
  },
});
