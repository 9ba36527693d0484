/** Samples for the detectors of ZeroTier. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 32);

testDetectors('zerotier', {
  'zerotier-api-token': {
    matches: [
      `ZEROTIER_API_TOKEN=«${apiToken}»\n`,
      `client = Zerotier(api_key="«${apiToken}»")`,
      `export ZEROTIER_TOKEN="«${apiToken}»"`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `zerotier_key := "${apiToken.slice(1)}"`,
      `client = Zerotier(api_key="${apiToken}0")`,
      `export ZEROTIER_TOKEN="${'0'.repeat(32)}"`,
      `zerotier${' '.repeat(90)}key = ${apiToken}`,
      `zerotier commit ${randomText('hex', 40)}`,
    ],
  },
});
