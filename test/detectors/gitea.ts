/** Samples for the detectors of Gitea. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('hex', 40);

testDetectors('gitea', {
  'gitea-access-token': {
    matches: [
      `GITEA_TOKEN=«${accessToken}»\n`,
      `headers['gitea-api-key'] = '«${accessToken}»';`,
      `const gitea_secret = '«${accessToken}»';`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `client = Gitea(api_key="${accessToken.slice(1)}")`,
      `export GITEA_TOKEN="${accessToken}0"`,
      `headers['gitea-api-key'] = '${'0'.repeat(40)}';`,
      `gitea${' '.repeat(90)}key = ${accessToken}`,
      `gitea commit ${randomText('hex', 40)}`,
    ],
  },
});
