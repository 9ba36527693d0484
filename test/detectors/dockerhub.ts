/** Samples for the detectors of Docker. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const personalAccessToken = `dckr${'_pat_'}${randomText('base64url', 27)}`;
const organizationAccessToken = `dckr${'_oat_'}${randomText('base64url', 32)}`;
const swarmJoinToken = `SWMT${'KN-1-'}${randomText('lowerAlnum', 50)}-${randomText('lowerAlnum', 25)}`;
const swarmUnlockKey = `SWMK${'EY-1-'}${randomText('base64', 43)}`;
const registryAuth = Buffer.from(`jane:${randomText('base62', 20)}`).toString('base64');

testDetectors('dockerhub', {
  'dockerhub-personal-access-token': {
    matches: [...inCode('DOCKER_PASSWORD', personalAccessToken)],
    nonMatches: [...nearMisses('dckr_pat_', personalAccessToken)],
  },
  'dockerhub-organization-access-token': {
    matches: [...inCode('DOCKER_PASSWORD', organizationAccessToken)],
    nonMatches: [...nearMisses('dckr_oat_', organizationAccessToken)],
  },
  'dockerhub-swarm-join-token': {
    matches: [...inCode('SWARM_JOIN_TOKEN', swarmJoinToken)],
    nonMatches: [
      ...nearMisses('SWMTKN-1-', swarmJoinToken),
      // As Docker's manual prints them.
      `SWMTKN-1-${'49nj1cmql0'}jkz5${swarmJoinToken.slice(23)}`,
    ],
  },
  'dockerhub-swarm-unlock-key': {
    matches: [...inCode('SWARM_UNLOCK_KEY', swarmUnlockKey)],
    nonMatches: [...nearMisses('SWMKEY-1-', swarmUnlockKey)],
  },
  'dockerhub-registry-auth': {
    matches: [
      `{ "auths": { "https://index.docker.io/v1/": { "auth": "«${registryAuth}»" } } }`,
      `{\n  "auths": {\n    "registry.example.com": {\n      "email": "jane@example.com",\n      "auth": "«${registryAuth}»"\n    }\n  }\n}`,
    ],
    nonMatches: [`{ "auths": {} }`, `{ "auths": { "registry.example.com": {} } }`, `{ "auth": "${registryAuth}" }`],
  },
});
