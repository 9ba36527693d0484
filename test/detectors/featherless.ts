/** Samples for the detectors of Featherless. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `rc_${randomText('hex', 64)}`;

testDetectors('featherless', {
  'featherless-api-key': {
    matches: [...inCode('FEATHERLESS_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('FEATHERLESS_API_KEY', apiKey)],
  },
});
