/** Samples for the detectors of Canva. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const clientSecret = `cnvca${randomText('base64url', 51)}`;
const clientId = `OC${'-'}${randomText('base62', 12, 2)}`;

testDetectors('canva', {
  'canva-client-secret': {
    matches: [
      `'canva_client_secret' => '«${clientSecret}»',`,
      `<add key="canvaClientSecret" value="«${clientSecret}»" />`,
      `curl -H "Authorization: Bearer «${clientSecret}»" https://api.canva.dev/`,
    ],
    nonMatches: [
      `x${clientSecret}`,
      clientSecret.slice(0, -1),
      `${clientSecret}0`,
      `cnvca${'0'.repeat(51)}`,
      clientSecret.slice(5),
    ],
  },
  'canva-client-id': {
    matches: [...inCode('CANVA_CLIENT_ID', clientId)],
    nonMatches: [...outOfPlace('CANVA_CLIENT_ID', clientId)],
  },
});
