/** Samples for the detectors of Honeycomb. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const ingestKey = `hca${'ik_'}${randomText('lowerAlnum', 58)}`;
const configurationKey = `${randomText('base62', 22)}`;

testDetectors('honeycomb', {
  'honeycomb-ingest-key': {
    matches: [...inCode('HONEYCOMB_API_KEY', ingestKey)],
    nonMatches: [...nearMisses('hcaik_', ingestKey)],
  },
  'honeycomb-configuration-key': {
    matches: [...inCode('HONEYCOMB_API_KEY', configurationKey)],
    nonMatches: [...outOfPlace('HONEYCOMB_API_KEY', configurationKey)],
  },
});
