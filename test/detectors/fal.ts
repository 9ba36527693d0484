/** Samples for the detectors of fal. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText, randomUuid } from '../support/samples';

const apiKey = `${randomUuid()}:${randomText('hex', 32)}`;

testDetectors('fal', {
  'fal-api-key': {
    matches: [...inCode('FAL_KEY', apiKey), `fal.config({ credentials: '«${apiKey}»' });`],
    nonMatches: [...outOfPlace('FAL_KEY', apiKey)],
  },
});
