/** Samples for the detectors of Infisical. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText, randomUuid } from '../support/samples';

const serviceToken = `st.${randomUuid()}.${randomText('hex', 32)}.${randomText('hex', 32, 1)}`;

testDetectors('infisical', {
  'infisical-service-token': {
    matches: [...inCode('INFISICAL_TOKEN', serviceToken)],
    nonMatches: [...outOfPlace('INFISICAL_TOKEN', serviceToken)],
  },
});
