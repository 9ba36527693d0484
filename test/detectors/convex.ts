/** Samples for the detectors of Convex. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const deployKey = `prod:happy-otter-123|ey${'J2MiI6I'}${randomText('base62', 46)}=`;
const selfHostedAdminKey = `convex-self-${'hosted|'}01${randomText('hex', 72)}`;

testDetectors('convex', {
  'convex-deploy-key': {
    matches: [
      ...inCode('CONVEX_DEPLOY_KEY', deployKey),
      `CONVEX_DEPLOY_KEY='«preview:my-team:my-app|ey${'J2MiI6I'}${randomText('base62', 46, 4)}=»'`,
    ],
    nonMatches: [...nearMisses('prod:happy-otter-123|eyJ2MiI6I', deployKey)],
  },
  'convex-self-hosted-admin-key': {
    matches: [...inCode('CONVEX_SELF_HOSTED_ADMIN_KEY', selfHostedAdminKey)],
    nonMatches: [...nearMisses('convex-self-hosted|', selfHostedAdminKey)],
  },
});
