/** Samples for the detectors of Ably. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `${randomText('base62', 6)}.${randomText('base62', 6, 1)}:${randomText('base64url', 42)}x`;

testDetectors('ably', {
  'ably-api-key': {
    matches: [...inCode('ABLY_API_KEY', apiKey), `const ably = new Ably.Realtime({ key: '«${apiKey}»' });`],
    nonMatches: [...outOfPlace('ABLY_API_KEY', apiKey)],
  },
});
