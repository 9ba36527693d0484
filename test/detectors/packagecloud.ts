/** Samples for the detectors of packagecloud. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('hex', 48);

testDetectors('packagecloud', {
  'packagecloud-api-token': {
    matches: [
      `PACKAGECLOUD_TOKEN=«${apiToken}»\n`,
      `https://api.packagecloud.com/v1/items?access=«${apiToken}»&page=2`,
      `$ packagecloud login «${apiToken}»`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `packagecloud_key := "${apiToken.slice(1)}"`,
      `client = Packagecloud(api_key="${apiToken}0")`,
      `export PACKAGECLOUD_TOKEN="${'0'.repeat(48)}"`,
      `packagecloud${' '.repeat(90)}key = ${apiToken}`,
      `packagecloud sha256 ${randomText('hex', 64)}`,
    ],
  },
});
