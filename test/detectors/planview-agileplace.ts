/** Samples for the detectors of Planview AgilePlace (LeanKit). */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('hex', 128);

testDetectors('planview-agileplace', {
  'planview-agileplace-api-token': {
    matches: [
      `LEANKIT_API_TOKEN=«${apiToken}»\n`,
      `https://api.leankit.com/v1/items?access=«${apiToken}»&page=2`,
      `const client = new Agileplace('«${apiToken}»');`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `leankit_token: ${apiToken.slice(1)}\n`,
      `leankit_key := "${apiToken}0"`,
      `client = Leankit(api_key="${'0'.repeat(128)}")`,
      `leankit${' '.repeat(90)}key = ${apiToken}`,
      `leankit commit ${randomText('hex', 40)}`,
    ],
  },
});
