/** Samples for the detectors of Sinch. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('lowerAlnum', 32);

testDetectors('sinch', {
  'sinch-api-token': {
    matches: [
      `SINCH_API_TOKEN=«${apiToken}»\n`,
      `export SINCH_TOKEN="«${apiToken}»"`,
      `{ "sinch": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `{ "sinch": { "apiKey": "${apiToken.slice(1)}" } }`,
      `const sinch_secret = '${apiToken}0';`,
      `sinch_token: ${'0'.repeat(32)}\n`,
      `sinch${' '.repeat(90)}key = ${apiToken}`,
      `sinch sha256 ${randomText('hex', 64)}`,
    ],
  },
});
