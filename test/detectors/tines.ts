/** Samples for the detectors of Tines. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const webhookUrl = `https://acme.tines.com/webhook/${randomText('lowerAlnum', 32)}/${randomText('lowerAlnum', 32, 1)}`;

testDetectors('tines', {
  'tines-webhook-url': {
    matches: [
      `tines_webhook_url = "«${webhookUrl}»"`,
      `export TINES_WEBHOOK_URL=«${webhookUrl}»`,
      `<add key="tinesWebhookUrl" value="«${webhookUrl}»" />`,
    ],
    nonMatches: [
      webhookUrl.replace('.tines.com/webhook/', ''),
      `${webhookUrl}0`,
      webhookUrl.slice(0, -1),
      webhookUrl.replace('.tines.com/webhook/', '.TINES.COM/WEBHOOK/'),
      `https://acme.tines.com/webhook/${'0'.repeat(32)}/${'0'.repeat(32)}`,
    ],
  },
});
