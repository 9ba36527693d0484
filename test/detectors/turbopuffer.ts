/** Samples for the detectors of turbopuffer. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `tpu${'f_'}${randomText('base62', 32)}`;

testDetectors('turbopuffer', {
  'turbopuffer-api-key': {
    matches: [...inCode('TURBOPUFFER_API_KEY', apiKey)],
    nonMatches: [...nearMisses('tpuf_', apiKey)],
  },
});
