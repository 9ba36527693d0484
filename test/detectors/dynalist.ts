/** Samples for the detectors of Dynalist. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base64url', 128);

testDetectors('dynalist', {
  'dynalist-api-token': {
    matches: [
      `DYNALIST_API_TOKEN=«${apiToken}»\n`,
      `client = Dynalist(api_key="«${apiToken}»")`,
      `export DYNALIST_TOKEN="«${apiToken}»"`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `dynalist_token: ${apiToken.slice(1)}\n`,
      `dynalist_key := "${apiToken}0"`,
      `client = Dynalist(api_key="${'0'.repeat(128)}")`,
      `dynalist${' '.repeat(90)}key = ${apiToken}`,
      `dynalist sha256 ${randomText('hex', 64)}`,
    ],
  },
});
