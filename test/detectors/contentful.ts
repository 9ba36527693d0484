/** Samples for the detectors of Contentful. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const personalAccessToken = `CFP${'AT-'}${randomText('base64url', 43)}`;
const deliveryToken = `${randomText('base64url', 43)}`;

testDetectors('contentful', {
  'contentful-personal-access-token': {
    matches: [...inCode('CONTENTFUL_MANAGEMENT_TOKEN', personalAccessToken)],
    nonMatches: [...nearMisses('CFPAT-', personalAccessToken)],
  },
  'contentful-delivery-token': {
    matches: [...inCode('CONTENTFUL_ACCESS_TOKEN', deliveryToken)],
    nonMatches: [...outOfPlace('CONTENTFUL_ACCESS_TOKEN', deliveryToken)],
  },
});
