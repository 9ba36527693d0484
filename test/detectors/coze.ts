/** Samples for the detectors of Coze. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const personalAccessToken = `pat_${randomText('base62', 64)}`;

testDetectors('coze', {
  'coze-personal-access-token': {
    matches: [
      `curl -H "Authorization: Bearer «${personalAccessToken}»" https://api.coze.com/`,
      `headers: { Authorization: 'Bearer «${personalAccessToken}»' }`,
      `https://coze.com/v1?key=«${personalAccessToken}»&page=2`,
    ],
    nonMatches: [
      `x${personalAccessToken}`,
      personalAccessToken.slice(0, -1),
      `${personalAccessToken}0`,
      `pat_${'0'.repeat(64)}`,
      personalAccessToken.slice(4),
    ],
  },
});
