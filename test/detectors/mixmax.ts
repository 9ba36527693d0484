/** Samples for the detectors of Mixmax. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('base64url', 36);

testDetectors('mixmax', {
  'mixmax-api-token': {
    matches: [
      `MIXMAX_API_TOKEN=«${apiToken}»\n`,
      `const mixmax_secret = '«${apiToken}»';`,
      `mixmax_key := "«${apiToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `const mixmax_secret = '${apiToken.slice(1)}';`,
      `mixmax_token: ${apiToken}0\n`,
      `mixmax_key := "${'0'.repeat(36)}"`,
      `mixmax${' '.repeat(90)}key = ${apiToken}`,
      `mixmax id ${randomUuid()}`,
    ],
  },
});
