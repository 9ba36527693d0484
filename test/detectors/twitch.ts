/** Samples for the detectors of Twitch. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const token = `${randomText('lowerAlnum', 30)}`;
const streamKey = `li${'ve_'}${randomText('123456789', 9)}_${randomText('base62', 30)}`;

testDetectors('twitch', {
  'twitch-token': {
    matches: [...inCode('TWITCH_CLIENT_SECRET', token)],
    nonMatches: [
      ...outOfPlace('TWITCH_CLIENT_SECRET', token),
      `twitch:client_id=${token}`,
      `"twitch_client_id": "${token}"`,
    ],
  },
  'twitch-stream-key': {
    matches: [...inCode('TWITCH_STREAM_KEY', streamKey)],
    nonMatches: [...nearMisses('live_', streamKey)],
  },
});
