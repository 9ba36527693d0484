/** Samples for the detectors of DeepSeek. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `sk-${randomText('hex', 32)}`;

testDetectors('deepseek', {
  'deepseek-api-key': {
    matches: [...inCode('DEEPSEEK_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('DEEPSEEK_API_KEY', apiKey)],
  },
});
