/** Samples for the detectors of Dynatrace. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const token = `dt0${'c01.'}${randomText('upperAlnum', 24)}.${randomText('upperAlnum', 64)}`;

testDetectors('dynatrace', {
  'dynatrace-token': {
    matches: [...inCode('DT_API_TOKEN', token)],
    nonMatches: [...nearMisses('dt0c01.', token)],
  },
});
