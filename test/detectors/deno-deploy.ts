/** Samples for the detectors of Deno Deploy. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const personalToken = `ddp_${randomText('base62', 36)}`;
const organisationToken = `ddo_${randomText('base62', 36, 1)}`;

testDetectors('deno-deploy', {
  'deno-deploy-personal-token': {
    matches: [
      `DENO_DEPLOY_TOKEN=«${personalToken}»\n`,
      `{ "denoDeployToken": "«${personalToken}»" }`,
      `const denoDeployToken = '«${personalToken}»';`,
    ],
    nonMatches: [
      `x${personalToken}`,
      personalToken.slice(0, -1),
      `${personalToken}0`,
      `ddp_${'0'.repeat(36)}`,
      personalToken.slice(4),
    ],
  },
  'deno-deploy-organisation-token': {
    matches: [
      `<add key="denoDeployToken" value="«${organisationToken}»" />`,
      `token = '«ddw_${randomText('base62', 36, 2)}»'`,
      `curl -H "Authorization: Bearer «${organisationToken}»" https://api.deno.com/`,
    ],
    nonMatches: [
      `x${organisationToken}`,
      organisationToken.slice(0, -1),
      `${organisationToken}0`,
      `ddo_${'0'.repeat(36)}`,
      organisationToken.slice(4),
    ],
  },
});
