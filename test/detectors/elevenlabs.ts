/** Samples for the detectors of ElevenLabs. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const apiKey = `sk_${randomText('hex', 48)}`;
const legacyApiKey = `${randomText('hex', 32)}`;

testDetectors('elevenlabs', {
  'elevenlabs-api-key': {
    matches: [...inCode('ELEVENLABS_API_KEY', apiKey)],
    nonMatches: [...nearMisses('sk_', apiKey)],
  },
  'elevenlabs-legacy-api-key': {
    matches: [...inCode('ELEVENLABS_API_KEY', legacyApiKey)],
    nonMatches: [...outOfPlace('ELEVENLABS_API_KEY', legacyApiKey)],
  },
});
