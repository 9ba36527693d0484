/** Samples for the detectors of Travis CI. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiToken = `${randomText('base64url', 22)}`;

testDetectors('travis', {
  'travis-api-token': {
    matches: [...inCode('TRAVIS_TOKEN', apiToken)],
    nonMatches: [...outOfPlace('TRAVIS_TOKEN', apiToken)],
  },
});
