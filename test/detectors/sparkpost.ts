/** Samples for the detectors of SparkPost. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `${randomText('hex', 40)}`;

testDetectors('sparkpost', {
  'sparkpost-api-key': {
    matches: [...inCode('SPARKPOST_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('SPARKPOST_API_KEY', apiKey)],
  },
});
