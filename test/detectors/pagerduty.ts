/** Samples for the detectors of PagerDuty. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `u+${randomText('base64url', 18)}`;
const integrationKey = `${randomText('hex', 32)}`;

testDetectors('pagerduty', {
  'pagerduty-api-key': {
    matches: [...inCode('PAGERDUTY_TOKEN', apiKey)],
    nonMatches: [...outOfPlace('PAGERDUTY_TOKEN', apiKey)],
  },
  'pagerduty-integration-key': {
    matches: [...inCode('PAGERDUTY_INTEGRATION_KEY', integrationKey)],
    nonMatches: [...outOfPlace('PAGERDUTY_INTEGRATION_KEY', integrationKey)],
  },
});
