/** Samples for the detectors of Coolify. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiToken = `3|${randomText('base62', 40)}${randomText('hex', 8)}`;

testDetectors('coolify', {
  'coolify-api-token': {
    matches: [...inCode('COOLIFY_TOKEN', apiToken)],
    nonMatches: [...outOfPlace('COOLIFY_TOKEN', apiToken)],
  },
});
