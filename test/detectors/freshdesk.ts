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
  'freshdesk-domain': {
    matches: [
      `FRESHDESK_DOMAIN=«${['acme-works', 'freshdesk', 'com'].join('.')}»`,
      `url: "https://«${['acme-works', 'freshdesk', 'com'].join('.')}»/"`,
    ],
    nonMatches: [
      `https://${['acme-works', 'freshdesk', 'com'].join('.')}/some/path`,
      `mail to user@${['acme-works', 'freshdesk', 'com'].join('.')}`,
      `https://www${['acme-works', 'freshdesk', 'com'].join('.').slice(['acme-works', 'freshdesk', 'com'].join('.').indexOf('.freshdesk.com'))}`,
      `https://your-name${['acme-works', 'freshdesk', 'com'].join('.').slice(['acme-works', 'freshdesk', 'com'].join('.').indexOf('.freshdesk.com'))}`,
      `${['acme-works', 'freshdesk', 'com'].join('.')}.attacker.test`,
    ],
  },
});
