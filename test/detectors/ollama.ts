/** Samples for the detectors of Ollama. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `${randomText('hex', 32, 2)}.${randomText('base64url', 24, 3)}`;

testDetectors('ollama', {
  'ollama-api-key': {
    matches: [...inCode('OLLAMA_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('OLLAMA_API_KEY', apiKey)],
  },
});
