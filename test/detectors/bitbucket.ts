/** Samples for the detectors of Bitbucket. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const appPassword = `AT${'BB'}${randomText('base62', 24)}${randomText('hexUpper', 8)}`;
const httpAccessToken = `BB${'DC-'}${randomText('base64', 44)}`;
const oauthSecret = `${randomText('base62', 64)}`;

testDetectors('bitbucket', {
  'bitbucket-app-password': {
    matches: [
      ...inCode('BITBUCKET_APP_PASSWORD', appPassword),
      `git clone https://jane:«${appPassword}»@bitbucket.org/acme/shop.git`,
    ],
    nonMatches: [
      ...nearMisses('ATBB', appPassword),
      `src="data:image/png;base64,${randomText('base64', 90)}+${randomText('base62', 70)}/${appPassword}/${randomText('base64', 40)}"`,
    ],
  },
  'bitbucket-http-access-token': {
    matches: [...inCode('BITBUCKET_TOKEN', httpAccessToken)],
    nonMatches: [...nearMisses('BBDC-', httpAccessToken)],
  },
  'bitbucket-oauth-secret': {
    matches: [...inCode('BITBUCKET_CLIENT_SECRET', oauthSecret)],
    nonMatches: [...outOfPlace('BITBUCKET_CLIENT_SECRET', oauthSecret)],
  },
  'bitbucket-client-id': {
    matches: [...inCode('BITBUCKET_CLIENT_ID', randomText('lowerAlnum', 32))],
    nonMatches: [...outOfPlace('BITBUCKET_CLIENT_ID', randomText('lowerAlnum', 39)).slice(0, 8)],
  },
});
