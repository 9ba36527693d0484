/** Samples for the detectors of DigitalOcean. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const personalAccessToken = `dop${'_v1_'}${randomText('hex', 64)}`;
const oauthToken = `doo${'_v1_'}${randomText('hex', 64)}`;
const refreshToken = `dor${'_v1_'}${randomText('hex', 64)}`;
const spacesAccessKey = `DO${'00'}${randomText('upperAlnum', 16)}`;
const spacesSecretKey = `${randomText('base64', 43)}`;

testDetectors('digitalocean', {
  'digitalocean-personal-access-token': {
    matches: [...inCode('DIGITALOCEAN_ACCESS_TOKEN', personalAccessToken)],
    nonMatches: [...nearMisses('dop_v1_', personalAccessToken)],
  },
  'digitalocean-oauth-token': {
    matches: [...inCode('DIGITALOCEAN_ACCESS_TOKEN', oauthToken)],
    nonMatches: [...nearMisses('doo_v1_', oauthToken)],
  },
  'digitalocean-refresh-token': {
    matches: [...inCode('DIGITALOCEAN_REFRESH_TOKEN', refreshToken)],
    nonMatches: [...nearMisses('dor_v1_', refreshToken)],
  },
  'digitalocean-spaces-access-key': {
    matches: [...inCode('SPACES_ACCESS_KEY_ID', spacesAccessKey)],
    nonMatches: [...nearMisses('DO00', spacesAccessKey)],
  },
  'digitalocean-spaces-secret-key': {
    matches: [...inCode('SPACES_SECRET_ACCESS_KEY', spacesSecretKey)],
    nonMatches: [...outOfPlace('SPACES_SECRET_ACCESS_KEY', spacesSecretKey)],
  },
});
