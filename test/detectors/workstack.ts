/** Samples for the detectors of Workstack. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 60);

testDetectors('workstack', {
  'workstack-api-token': {
    matches: [
      `WORKSTACK_API_TOKEN=«${apiToken}»\n`,
      `const workstack_secret = '«${apiToken}»';`,
      `workstack_token: «${apiToken}»\n`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `workstack_key := "${apiToken.slice(1)}"`,
      `client = Workstack(api_key="${apiToken}0")`,
      `export WORKSTACK_TOKEN="${'0'.repeat(60)}"`,
      `workstack${' '.repeat(90)}key = ${apiToken}`,
      `workstack sha256 ${randomText('hex', 64)}`,
    ],
  },
});
