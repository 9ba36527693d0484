/** Samples for the detectors of WunderGraph. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `cosm${'o_'}${randomText('hex', 32, 2)}`;

testDetectors('wundergraph', {
  'wundergraph-cosmo-api-key': {
    matches: [...inCode('COSMO_API_KEY', apiKey)],
    nonMatches: [...nearMisses('cosmo_', apiKey)],
  },
});
