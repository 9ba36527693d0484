/** Samples for the detectors of DVC Studio. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `isa${'t_'}${randomText('base62', 50, 2)}`;

testDetectors('dvc-studio', {
  'dvc-studio-access-token': {
    matches: [...inCode('DVC_STUDIO_TOKEN', apiKey)],
    nonMatches: [...nearMisses('isat_', apiKey)],
  },
});
