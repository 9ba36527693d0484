/** Samples for the detectors of DeepInfra. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('deepinfra', {
  'deepinfra-api-key': {
    matches: [...inCode('DEEPINFRA_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('DEEPINFRA_API_KEY', apiKey)],
  },
});
