/** Samples for the detectors of Lambda. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `secret_my-key_${randomText('hex', 32)}.${randomText('base62', 32)}`;

testDetectors('lambda-cloud', {
  'lambda-cloud-api-key': {
    matches: [...inCode('LAMBDA_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('LAMBDA_API_KEY', apiKey)],
  },
});
