/** Samples for the detectors of HubSpot. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomUuid } from '../support/samples';

const privateAppToken = `pat-${'na1-'}${randomUuid()}`;
const legacyApiKey = `${randomUuid()}`;

testDetectors('hubspot', {
  'hubspot-private-app-token': {
    matches: [...inCode('HUBSPOT_ACCESS_TOKEN', privateAppToken)],
    nonMatches: [...nearMisses('pat-na1-', privateAppToken)],
  },
  'hubspot-legacy-api-key': {
    matches: [...inCode('HUBSPOT_API_KEY', legacyApiKey)],
    nonMatches: [...outOfPlace('HUBSPOT_API_KEY', legacyApiKey)],
  },
});
