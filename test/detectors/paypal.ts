/** Samples for the detectors of PayPal. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const clientSecret = `EK${randomText('base64url', 78)}`;
const clientSecretByName = `${randomText('base64url', 64)}`;
const clientId = `A${randomText('base64url', 79, 4)}`;

testDetectors('paypal', {
  'paypal-client-secret': {
    matches: [...inCode('PAYPAL_CLIENT_SECRET', clientSecret)],
    nonMatches: [...outOfPlace('PAYPAL_CLIENT_SECRET', clientSecret)],
  },
  'paypal-client-secret-by-name': {
    matches: [`PAYPAL_CLIENT_SECRET=«${clientSecretByName}»\n`, `paypalSecret: '«${clientSecretByName}»',`],
    nonMatches: [
      `PAYPAL_CLIENT_SECRET=\n`,
      `paypalSecret: process.env.PAYPAL_SECRET`,
      `digest: ${clientSecretByName}`,
      `PAYPAL_CLIENT_SECRET=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
    ],
  },
  'paypal-client-id': {
    matches: [...inCode('PAYPAL_CLIENT_ID', clientId)],
    nonMatches: [...outOfPlace('PAYPAL_CLIENT_ID', clientId)],
  },
});
