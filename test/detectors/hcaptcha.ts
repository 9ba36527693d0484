/** Samples for the detectors of hCaptcha. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `E${'S_'}${randomText('hex', 32, 3)}`;

testDetectors('hcaptcha', {
  'hcaptcha-secret-key': {
    matches: [...inCode('HCAPTCHA_SECRET', apiKey)],
    nonMatches: [...outOfPlace('HCAPTCHA_SECRET', apiKey)],
  },
});
