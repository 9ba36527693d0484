/** Samples for the detectors of Teamwork. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `tkn.v1_${randomText('base62', 71)}=`;

testDetectors('teamwork', {
  'teamwork-api-token': {
    matches: [
      `{ "teamworkApiToken": "«${apiToken}»" }`,
      `const teamworkApiToken = '«${apiToken}»';`,
      `teamwork_api_token: «${apiToken}»\n`,
    ],
    nonMatches: [`x${apiToken}`, apiToken.slice(0, -1), `${apiToken}0`, `tkn.v1_${'0'.repeat(71)}=`, apiToken.slice(7)],
  },
});
