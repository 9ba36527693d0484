/** Samples for the detectors of xAI. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `xa${'i-'}${randomText('base62', 80)}`;

testDetectors('xai', {
  'xai-api-key': {
    matches: [...inCode('XAI_API_KEY', apiKey)],
    nonMatches: [...nearMisses('xai-', apiKey)],
  },
});
