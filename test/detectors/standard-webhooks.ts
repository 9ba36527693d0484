/** Samples for the detectors of Standard Webhooks. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const secret = `whs${'ec_'}${randomText('base64', 30)}+/`;

testDetectors('standard-webhooks', {
  'standard-webhooks-secret': {
    matches: [
      ...inCode('WEBHOOK_SECRET', secret),
      `const webhook = new Webhook('«whs${'ec_'}${randomText('base62', 43)}=»');`,
    ],
    nonMatches: [...nearMisses('whsec_', secret), `secret = "whs${'ec_'}${randomText('base62', 32, 7)}"`],
  },
});
