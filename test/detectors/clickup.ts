/** Samples for the detectors of ClickUp. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const personalToken = `pk_${randomText('digits', 8)}_${randomText('upperAlnum', 32, 1)}`;

testDetectors('clickup', {
  'clickup-personal-token': {
    matches: [
      `{ "clickupApiToken": "«${personalToken}»" }`,
      `const clickupApiToken = '«${personalToken}»';`,
      `clickup_api_token: «${personalToken}»\n`,
    ],
    nonMatches: [
      `x${personalToken}`,
      `pk_${randomText('digits', 8)}_${randomText('upperAlnum', 31, 1)}`,
      `pk_${'0'.repeat(8)}_${'0'.repeat(32)}`,
      `${personalToken.slice(0, 7)} ${personalToken.slice(7)}`,
      personalToken.toUpperCase(),
    ],
  },
});
