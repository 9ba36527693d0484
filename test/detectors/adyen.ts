/** Samples for the detectors of Adyen. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `AQEy${'hmfx'}${randomText('base64', 84)}-${randomText('base64', 43)}=-${randomText('base62', 18)}`;
const clientKey = `li${'ve_'}${randomText('base32', 32)}`;
const hmacKey = `${randomText('hexUpper', 64)}`;

testDetectors('adyen', {
  'adyen-api-key': {
    matches: [`ADYEN_API_KEY=«${apiKey}»\n`, `"X-API-Key": "«${apiKey}»"`, `checkout.apiKey = '«${apiKey}»'`],
    nonMatches: [`AQE`, `AQEyhmfx-short-key`, `ADYEN_API_KEY=AQE<key>`, `"data:image/png;base64,AQEyhmfxK4LJahZCw0m"`],
  },
  'adyen-client-key': {
    matches: [...inCode('ADYEN_CLIENT_KEY', clientKey)],
    nonMatches: [...outOfPlace('ADYEN_CLIENT_KEY', clientKey)],
  },
  'adyen-hmac-key': {
    matches: [...inCode('ADYEN_HMAC_KEY', hmacKey)],
    nonMatches: [...outOfPlace('ADYEN_HMAC_KEY', hmacKey)],
  },
});
