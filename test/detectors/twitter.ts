/** Samples for the detectors of X (Twitter). */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const bearerToken = `AAAAAAAAAA${'AAAAAAAAAAA'}${randomText('base62', 40)}%3D${randomText('base62', 50)}`;
const bearerTokenByName = `AAAAAAAAAAA${'AAAAAAAAAAA'}${randomText('base62', 90)}`;
const apiSecret = `${randomText('base62', 50)}`;
const apiKey = `${randomText('base62', 25)}`;
const accessToken = `${randomText('123456789', 18)}-${randomText('base62', 31)}`;
const accessTokenSecret = `${randomText('base62', 45)}`;
const clientId = randomText('base62', 20, 11);

testDetectors('twitter', {
  'twitter-bearer-token': {
    matches: [...inCode('TWITTER_BEARER_TOKEN', bearerToken)],
    nonMatches: [
      `AAAAAAAAAAAAAAAAAAAAA`,
      `"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="`,
      `zz${bearerToken}`,
      `${bearerToken}%`,
      `AAAAAAAAAAAAAAAAAAAAA<token>`,
      `AAAAAAAAAAAAAAAAAAAAA\${t}%3D\${u}`,
      `data:font/woff;base64,d09GRgABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`,
    ],
  },
  'twitter-bearer-token-by-name': {
    matches: [...inCode('TWITTER_BEARER_TOKEN', bearerTokenByName)],
    nonMatches: [...outOfPlace('TWITTER_BEARER_TOKEN', bearerTokenByName).slice(0, -1)],
  },
  'twitter-api-secret': {
    matches: [...inCode('TWITTER_API_SECRET', apiSecret)],
    nonMatches: [...outOfPlace('TWITTER_API_SECRET', apiSecret)],
  },
  'twitter-api-key': {
    matches: [...inCode('TWITTER_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('TWITTER_API_KEY', apiKey)],
  },
  'twitter-access-token': {
    matches: [...inCode('TWITTER_ACCESS_TOKEN', accessToken)],
    nonMatches: [...outOfPlace('TWITTER_ACCESS_TOKEN', accessToken).slice(0, -1)],
  },
  'twitter-access-token-secret': {
    matches: [...inCode('TWITTER_ACCESS_TOKEN_SECRET', accessTokenSecret)],
    nonMatches: [...outOfPlace('TWITTER_ACCESS_TOKEN_SECRET', accessTokenSecret)],
  },
  'twitter-client-id': {
    matches: [...inCode('TWITTER_CLIENT_ID', clientId)],
    nonMatches: [...outOfPlace('TWITTER_CLIENT_ID', clientId)],
  },
});
