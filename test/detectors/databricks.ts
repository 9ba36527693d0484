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
});
