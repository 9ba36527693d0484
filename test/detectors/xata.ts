/** Samples for the detectors of Xata. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `xa${'u_'}${randomText('base62', 33)}`;

testDetectors('xata', {
  'xata-api-key': {
    matches: [...inCode('XATA_API_KEY', apiKey)],
    nonMatches: [...nearMisses('xau_', apiKey)],
  },
});
