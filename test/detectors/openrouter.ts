/** Samples for the detectors of OpenRouter. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `sk-o${'r-v1-'}${randomText('hex', 64)}`;

testDetectors('openrouter', {
  'openrouter-api-key': {
    matches: [...inCode('OPENROUTER_API_KEY', apiKey)],
    nonMatches: [...nearMisses('sk-or-v1-', apiKey)],
  },
});
