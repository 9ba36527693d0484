/** Samples for the detectors of Datadog. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const apiKey = `${randomText('hex', 32)}`;
const applicationKey = `${randomText('hex', 40)}`;
const clientToken = `pub${randomText('hex', 32)}`;

testDetectors('datadog', {
  'datadog-api-key': {
    matches: [...inCode('DD_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('DD_API_KEY', apiKey)],
  },
  'datadog-application-key': {
    matches: [...inCode('DD_APP_KEY', applicationKey)],
    nonMatches: [...outOfPlace('DD_APP_KEY', applicationKey)],
  },
  'datadog-client-token': {
    matches: [...inCode('DD_CLIENT_TOKEN', clientToken)],
    nonMatches: [...nearMisses('pub', clientToken)],
  },
});
