/** Samples for the detectors of Browserbase. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `bb_li${'ve_'}${randomText('base64url', 26)}x`;

testDetectors('browserbase', {
  'browserbase-api-key': {
    matches: [...inCode('BROWSERBASE_API_KEY', apiKey)],
    nonMatches: [...nearMisses('bb_live_', apiKey)],
  },
});
