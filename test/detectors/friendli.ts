/** Samples for the detectors of FriendliAI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const token = `flp_${randomText('base62', 46)}`;

testDetectors('friendli', {
  'friendli-token': {
    matches: [
      `curl -H "Authorization: Bearer «${token}»" https://api.friendli.ai/`,
      `headers: { Authorization: 'Bearer «${token}»' }`,
      `https://friendli.ai/v1?key=«${token}»&page=2`,
    ],
    nonMatches: [`x${token}`, token.slice(0, -1), `${token}0`, `flp_${'0'.repeat(46)}`, token.slice(4)],
  },
});
