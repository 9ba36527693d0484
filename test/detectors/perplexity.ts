/** Samples for the detectors of Perplexity. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `pp${'lx-'}${randomText('base62', 48)}`;

testDetectors('perplexity', {
  'perplexity-api-key': {
    matches: [...inCode('PERPLEXITY_API_KEY', apiKey)],
    nonMatches: [...nearMisses('pplx-', apiKey)],
  },
});
