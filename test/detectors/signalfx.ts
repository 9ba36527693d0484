/** Samples for the detectors of Splunk Observability Cloud. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base64url', 22);

testDetectors('signalfx', {
  'signalfx-access-token': {
    matches: [
      `{ "splunk_observability": { "apiKey": "«${accessToken}»" } }`,
      `const splunk_observability_secret = '«${accessToken}»';`,
      `const splunk_secret = '«${accessToken}»';`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `export SPLUNK_OBSERVABILITY_TOKEN="${accessToken.slice(1)}"`,
      `headers['splunk_observability-api-key'] = '${accessToken}0';`,
      `{ "splunk_observability": { "apiKey": "${'0'.repeat(22)}" } }`,
      `splunk_observability${' '.repeat(90)}key = ${accessToken}`,
      `splunk_observability commit ${randomText('hex', 40)}`,
    ],
  },
});
