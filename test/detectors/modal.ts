/** Samples for the detectors of Modal. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const tokenSecret = `as-${randomText('base62', 22)}`;

testDetectors('modal', {
  'modal-token-secret': {
    matches: [
      ...inCode('MODAL_TOKEN_SECRET', tokenSecret),
      `modal token set --token-id ak-x --token-secret «${tokenSecret}»`,
    ],
    nonMatches: [...outOfPlace('MODAL_TOKEN_SECRET', tokenSecret)],
  },
});
