/** Samples for the detectors of Koyeb. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiToken = randomText('lowerAlnum', 64);

testDetectors('koyeb', {
  'koyeb-api-token': {
    matches: [...inCode('KOYEB_TOKEN', apiToken)],
    nonMatches: [...outOfPlace('KOYEB_TOKEN', apiToken)],
  },
});
