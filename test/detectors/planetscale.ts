/** Samples for the detectors of PlanetScale. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const serviceToken = `pscal${'e_tkn_'}${randomText('base64url', 43)}`;
const databasePassword = `pscal${'e_pw_'}${randomText('base64url', 43)}`;
const oauthToken = `pscale${'_oauth_'}${randomText('base64url', 43)}`;
const tokenId = randomText('lowerAlnum', 12, 9);

testDetectors('planetscale', {
  'planetscale-service-token': {
    matches: [...inCode('PLANETSCALE_SERVICE_TOKEN', serviceToken)],
    nonMatches: [...nearMisses('pscale_tkn_', serviceToken)],
  },
  'planetscale-database-password': {
    matches: [...inCode('DATABASE_PASSWORD', databasePassword)],
    nonMatches: [...nearMisses('pscale_pw_', databasePassword)],
  },
  'planetscale-oauth-token': {
    matches: [...inCode('PLANETSCALE_OAUTH_TOKEN', oauthToken)],
    nonMatches: [...nearMisses('pscale_oauth_', oauthToken)],
  },
  'planetscale-user-name': {
    matches: [...inCode('PLANETSCALE_SERVICE_TOKEN_ID', tokenId)],
    nonMatches: [...outOfPlace('PLANETSCALE_SERVICE_TOKEN_ID', tokenId)],
  },
  'planetscale-database-host': {
    matches: [
      `DATABASE_HOST=«${['acme-works', 'connect', 'psdb', 'cloud'].join('.')}»`,
      `url: "https://«${['acme-works', 'connect', 'psdb', 'cloud'].join('.')}»/"`,
    ],
    nonMatches: [
      `https://${['acme-works', 'connect', 'psdb', 'cloud'].join('.')}/some/path`,
      `mail to user@${['acme-works', 'connect', 'psdb', 'cloud'].join('.')}`,
      `https://www${['acme-works', 'connect', 'psdb', 'cloud'].join('.').slice(['acme-works', 'connect', 'psdb', 'cloud'].join('.').indexOf('.connect.psdb.cloud'))}`,
      `https://your-name${['acme-works', 'connect', 'psdb', 'cloud'].join('.').slice(['acme-works', 'connect', 'psdb', 'cloud'].join('.').indexOf('.connect.psdb.cloud'))}`,
      `${['acme-works', 'connect', 'psdb', 'cloud'].join('.')}.attacker.test`,
    ],
  },
});
