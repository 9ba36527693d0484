/** Samples for the detectors of Zapier. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const webhookUrl = `https://hooks.zapier.com/hooks/catch/${randomText('digits', 7)}/${randomText('base62', 9, 1)}`;

testDetectors('zapier', {
  'zapier-webhook-url': {
    matches: [
      `<add key="zapierWebhookUrl" value="«${webhookUrl}»" />`,
      `{ "zapierWebhookUrl": "«${webhookUrl}»" }`,
      `zapier_webhook_url: «${webhookUrl}»\n`,
    ],
    nonMatches: [
      `x${webhookUrl}`,
      `https://hooks.zapier.com/hooks/catch/${randomText('digits', 7)}/${randomText('base62', 2, 1)}`,
      `https://hooks.zapier.com/hooks/catch/${'0'.repeat(7)}/${'0'.repeat(9)}`,
      `${webhookUrl.slice(0, 7)} ${webhookUrl.slice(7)}`,
      webhookUrl.toUpperCase(),
    ],
  },
});
