/** Samples for the detectors of Microsoft Teams. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const webhook = (host: string) =>
  `https://${host}/${randomUuid(1)}@${randomUuid(2)}/Incoming${'Webhook'}/${randomText('hex', 32)}/${randomUuid(3)}`;
const webhookUrl = webhook('acme.webhook.office.com/webhookb2');
const oldWebhookUrl = webhook('outlook.office.com/webhook');

testDetectors('microsoft-teams', {
  'microsoft-teams-webhook-url': {
    matches: [
      `TEAMS_WEBHOOK_URL=«${webhookUrl}»\n`,
      `{ "webhookUrl": "«${webhookUrl}»" }`,
      `curl -d @card.json «${oldWebhookUrl}»`,
    ],
    nonMatches: [
      'https://acme.webhook.office.com/webhookb2/<id>@<tenant>/IncomingWebhook/<key>/<id>',
      webhookUrl.slice(0, 90),
      webhookUrl.replace('IncomingWebhook', 'JenkinsCI'),
      webhookUrl.replace('webhook.office.com', 'webhook.office.example'),
      `${webhookUrl}0`,
    ],
  },
});
