/** Samples for the detectors of Databricks. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const accessToken = `da${'pi'}${randomText('hex', 32)}`;
const oauthSecret = `do${'se'}${randomText('hex', 32)}`;

testDetectors('databricks', {
  'databricks-access-token': {
    matches: [...inCode('DATABRICKS_TOKEN', accessToken)],
    nonMatches: [...nearMisses('dapi', accessToken)],
  },
  'databricks-oauth-secret': {
    matches: [...inCode('DATABRICKS_CLIENT_SECRET', oauthSecret)],
    nonMatches: [...nearMisses('dose', oauthSecret)],
  },
  'databricks-workspace-host': {
    matches: [
      `DATABRICKS_HOST=«${['acme-works', 'cloud', 'databricks', 'com'].join('.')}»`,
      `url: "https://«${['acme-works', 'cloud', 'databricks', 'com'].join('.')}»/"`,
    ],
    nonMatches: [
      `https://${['acme-works', 'cloud', 'databricks', 'com'].join('.')}/some/path`,
      `mail to user@${['acme-works', 'cloud', 'databricks', 'com'].join('.')}`,
      `https://www${['acme-works', 'cloud', 'databricks', 'com'].join('.').slice(['acme-works', 'cloud', 'databricks', 'com'].join('.').indexOf('.cloud.databricks.com'))}`,
      `https://your-name${['acme-works', 'cloud', 'databricks', 'com'].join('.').slice(['acme-works', 'cloud', 'databricks', 'com'].join('.').indexOf('.cloud.databricks.com'))}`,
      `${['acme-works', 'cloud', 'databricks', 'com'].join('.')}.attacker.test`,
    ],
  },
});
