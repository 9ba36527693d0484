/** Samples for the detectors of Zoom. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const clientSecret = `${randomText('base62', 32)}`;
const webhookSecretToken = `${randomText('base64url', 22)}`;

testDetectors('zoom', {
  'zoom-client-secret': {
    matches: [...inCode('ZOOM_CLIENT_SECRET', clientSecret)],
    nonMatches: [...outOfPlace('ZOOM_CLIENT_SECRET', clientSecret).slice(0, -1)],
  },
  'zoom-webhook-secret-token': {
    matches: [...inCode('ZOOM_WEBHOOK_SECRET_TOKEN', webhookSecretToken)],
    nonMatches: [...outOfPlace('ZOOM_WEBHOOK_SECRET_TOKEN', webhookSecretToken)],
  },
});
