/** Samples for the detectors of Fastly. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base64url', 32);

testDetectors('fastly', {
  'fastly-api-token': {
    matches: [
      `FASTLY_API_TOKEN=«${apiToken}»\n`,
      `const fastly_secret = '«${apiToken}»';`,
      `fastly_key := "«${apiToken}»"`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `fastly_token: ${apiToken.slice(1)}\n`,
      `fastly_key := "${apiToken}0"`,
      `client = Fastly(api_key="${'0'.repeat(32)}")`,
      `fastly${' '.repeat(90)}key = ${apiToken}`,
      `fastly commit ${randomText('hex', 40)}`,
    ],
  },
});
