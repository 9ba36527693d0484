/** Samples for the detectors of Canva. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const clientSecret = `cnvca${randomText('base64url', 51)}`;

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
});
