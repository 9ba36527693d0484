/** Samples for the detectors of Portainer. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const accessToken = `ptr_${randomText('base64', 43)}=`;
const tokenByName = `pt${'r_'}${randomText('base62', 37, 3)}`;

testDetectors('portainer', {
  'portainer-access-token': {
    matches: [
      `export PORTAINER_ACCESS_TOKEN=«${accessToken}»`,
      `'portainer_access_token' => '«${accessToken}»',`,
      `<add key="portainerAccessToken" value="«${accessToken}»" />`,
    ],
    nonMatches: [
      `x${accessToken}`,
      accessToken.slice(0, -1),
      `${accessToken}0`,
      `ptr_${'0'.repeat(43)}=`,
      accessToken.slice(4),
    ],
  },
  'portainer-access-token-by-name': {
    matches: [...inCode('PORTAINER_TOKEN', tokenByName)],
    nonMatches: [...outOfPlace('PORTAINER_TOKEN', tokenByName)],
  },
  'portainer-session-token': {
    matches: [
      `portainer_token = '«${'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'}.${randomText('base62', 90)}.${randomText('base64url', 43)}»'`,
      `PORTAINER_TOKEN=«${'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'}.${randomText('base62', 60)}.${randomText('base64url', 43, 1)}»`,
    ],
    nonMatches: [
      `portainer ${randomText('base62', 90)}`,
      `portainer_token = '${'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'}.${randomText('base62', 20)}.${randomText('base64url', 43)}'`,
      `portainer_token = "<token>"`,
    ],
  },
});
