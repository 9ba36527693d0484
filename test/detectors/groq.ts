/** Samples for the detectors of Groq. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `gs${'k_'}${randomText('base62', 20)}WGdyb3FY${randomText('base62', 24)}`;

testDetectors('groq', {
  'groq-api-key': {
    matches: [...inCode('GROQ_API_KEY', apiKey)],
    nonMatches: [...nearMisses('gsk_', apiKey)],
  },
});
