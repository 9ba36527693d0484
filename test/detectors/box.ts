/** Samples for the detectors of Box. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base62', 32);

testDetectors('box', {
  'box-access-token': {
    matches: [
      `BOX_CLIENT_SECRET=«${accessToken}»\n`,
      `box_key := "«${accessToken}»"`,
      `# box api\napi_key = '«${accessToken}»'`,
    ],
    nonMatches: [
      `some_key: ${accessToken}`,
      `const box_secret = '${accessToken.slice(1)}';`,
      `box_token: ${accessToken}0\n`,
      `box_key := "${'0'.repeat(32)}"`,
      `box_${' '.repeat(90)}key = ${accessToken}`,
      `box commit ${randomText('hex', 40)}`,
    ],
  },
});
