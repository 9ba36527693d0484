/** Samples for the detectors of Strapi. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiToken = randomText('hex', 256);

testDetectors('strapi', {
  'strapi-api-token': {
    matches: [...inCode('STRAPI_API_TOKEN', apiToken)],
    nonMatches: [...outOfPlace('STRAPI_API_TOKEN', apiToken)],
  },
});
