/** Samples for the detectors of HERE. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base64url', 43);

testDetectors('here', {
  'here-api-key': {
    matches: [
      `{ "hereapi": { "apiKey": "«${apiKey}»" } }`,
      `hereapi_token: «${apiKey}»\n`,
      `# here-api\napi_key = '«${apiKey}»'`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const hereapi_secret = '${apiKey.slice(1)}';`,
      `hereapi_token: ${apiKey}0\n`,
      `hereapi_key := "${'0'.repeat(43)}"`,
      `hereapi${' '.repeat(90)}key = ${apiKey}`,
      `hereapi commit ${randomText('hex', 40)}`,
    ],
  },
});
