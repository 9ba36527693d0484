/** Samples for the detectors of Mattermost. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('lowerAlnum', 26);
const webhookUrl = `https://chat.acme.dev/hooks/${randomText('lowerAlnum', 26, 1)}`;

testDetectors('mattermost', {
  'mattermost-access-token': {
    matches: [
      `MATTERMOST_TOKEN=«${accessToken}»\n`,
      `{ "mattermost": { "apiKey": "«${accessToken}»" } }`,
      `export MM_TOKEN="«${accessToken}»"`,
    ],
    nonMatches: [
      `some_key: ${accessToken}`,
      `export MATTERMOST_TOKEN="${accessToken.slice(1)}"`,
      `headers['mattermost-api-key'] = '${accessToken}0';`,
      `MATTERMOST_TOKEN=${'0'.repeat(26)}\n`,
      `mattermost${' '.repeat(90)}key = ${accessToken}`,
      `mattermost commit ${randomText('hex', 40)}`,
    ],
  },
  'mattermost-webhook-url': {
    matches: [
      `{ "mattermostWebhookUrl": "«${webhookUrl}»" }`,
      `mattermost_webhook_url: «${webhookUrl}»\n`,
      `mattermostWebhookUrl := "«${webhookUrl}»"`,
    ],
    nonMatches: [
      webhookUrl.replace('/hooks/', ''),
      `${webhookUrl}0`,
      webhookUrl.slice(0, -1),
      webhookUrl.replace('/hooks/', '/HOOKS/'),
      `https://chat.acme.dev/hooks/${'0'.repeat(26)}`,
    ],
  },
  'mattermost-cloud-host': {
    matches: [
      `MATTERMOST_URL=«${['acme-works', 'cloud', 'mattermost', 'com'].join('.')}»`,
      `url: "https://«${['acme-works', 'cloud', 'mattermost', 'com'].join('.')}»/"`,
    ],
    nonMatches: [
      `https://${['acme-works', 'cloud', 'mattermost', 'com'].join('.')}/some/path`,
      `mail to user@${['acme-works', 'cloud', 'mattermost', 'com'].join('.')}`,
      `https://www${['acme-works', 'cloud', 'mattermost', 'com'].join('.').slice(['acme-works', 'cloud', 'mattermost', 'com'].join('.').indexOf('.cloud.mattermost.com'))}`,
      `https://your-name${['acme-works', 'cloud', 'mattermost', 'com'].join('.').slice(['acme-works', 'cloud', 'mattermost', 'com'].join('.').indexOf('.cloud.mattermost.com'))}`,
      `${['acme-works', 'cloud', 'mattermost', 'com'].join('.')}.attacker.test`,
    ],
  },
  'mattermost-server-url': {
    matches: ['MATTERMOST_URL=«https://chat.acme.dev»\n', "mm_url = '«https://chat.acme.dev:8443»'"],
    nonMatches: [
      'MATTERMOST_URL=http://localhost:8065',
      'MATTERMOST_URL=https://your-server.acme.dev',
      'MATTERMOST_URL=https://chat.example.com',
      'mattermost: https://chat.acme.dev/hooks/list',
      'see mattermost at https://chat.acme.dev',
      'url: https://chat.acme.dev',
      "name: 'Mattermost',\nhomepage: 'https://chat.acme.dev'",
    ],
  },
});
