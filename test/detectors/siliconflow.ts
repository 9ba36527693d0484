/** Samples for the detectors of SiliconFlow. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `s${'k-'}${randomText('lower', 48)}`;

testDetectors('siliconflow', {
  'siliconflow-api-key': {
    matches: [...inCode('SILICONFLOW_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('SILICONFLOW_API_KEY', apiKey)],
  },
});
