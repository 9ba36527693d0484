/** Samples for the detectors of Liveblocks. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const secretKey = `sk_d${'ev_'}${randomText('base64url', 63)}x`;

testDetectors('liveblocks', {
  'liveblocks-secret-key': {
    matches: [...inCode('LIVEBLOCKS_SECRET_KEY', secretKey)],
    nonMatches: [...nearMisses('sk_dev_', secretKey)],
  },
});
