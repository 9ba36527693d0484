/** Samples for the detectors of Spotify. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const clientSecret = `${randomText('hex', 32)}`;
const token = `AQ${randomText('base64url', 130)}`;

testDetectors('spotify', {
  'spotify-client-secret': {
    matches: [...inCode('SPOTIFY_CLIENT_SECRET', clientSecret)],
    nonMatches: [...outOfPlace('SPOTIFY_CLIENT_SECRET', clientSecret)],
  },
  'spotify-token': {
    matches: [...inCode('SPOTIFY_REFRESH_TOKEN', token)],
    nonMatches: [...outOfPlace('SPOTIFY_REFRESH_TOKEN', token).slice(0, -1)],
  },
});
