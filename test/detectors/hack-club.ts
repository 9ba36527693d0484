/** Samples for the detectors of Hack Club. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `sk-hc${'-v1-'}${randomText('hex', 64, 2)}`;

testDetectors('hack-club', {
  'hack-club-ai-api-key': {
    matches: [...inCode('HACK_CLUB_AI_API_KEY', apiKey)],
    nonMatches: [...nearMisses('sk-hc-v1-', apiKey)],
  },
});
