/** Samples for the detectors of Asaas. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `$aact${'_prod_'}${randomText('base62', 160, 2)}`;

testDetectors('asaas', {
  'asaas-api-key': {
    matches: [...inCode('ASAAS_API_KEY', apiKey)],
    nonMatches: [...nearMisses('$aact_prod_', apiKey)],
  },
});
