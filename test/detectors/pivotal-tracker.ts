/** Samples for the detectors of Pivotal Tracker. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('lowerAlnum', 32);

testDetectors('pivotal-tracker', {
  'pivotal-tracker-api-token': {
    matches: [
      `PIVOTAL_TRACKER_TOKEN=«${apiToken}»\n`,
      `client = Pivotal(api_key="«${apiToken}»")`,
      `export PIVOTAL_TOKEN="«${apiToken}»"`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `pivotal_key := "${apiToken.slice(1)}"`,
      `client = Pivotal(api_key="${apiToken}0")`,
      `export PIVOTAL_TOKEN="${'0'.repeat(32)}"`,
      `pivotal${' '.repeat(90)}key = ${apiToken}`,
      `pivotal commit ${randomText('hex', 40)}`,
    ],
  },
});
