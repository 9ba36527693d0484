/** Samples for the detectors of Zendesk. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiToken = `${randomText('base62', 40)}`;

testDetectors('zendesk', {
  'zendesk-api-token': {
    matches: [...inCode('ZENDESK_API_TOKEN', apiToken)],
    nonMatches: [...outOfPlace('ZENDESK_API_TOKEN', apiToken)],
  },
});
