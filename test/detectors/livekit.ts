/** Samples for the detectors of LiveKit. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiSecret = randomText('base62', 43);

testDetectors('livekit', {
  'livekit-api-secret': {
    matches: [...inCode('LIVEKIT_API_SECRET', apiSecret)],
    nonMatches: [...outOfPlace('LIVEKIT_API_SECRET', apiSecret)],
  },
});
