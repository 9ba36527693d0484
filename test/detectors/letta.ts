/** Samples for the detectors of Letta. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `sk-l${'et-'}${randomText('base62', 98)}==`;

testDetectors('letta', {
  'letta-api-key': {
    matches: [...inCode('LETTA_API_KEY', apiKey)],
    nonMatches: [...nearMisses('sk-let-', apiKey)],
  },
});
