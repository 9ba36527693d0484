/** Samples for the detectors of Infomaniak. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base64url', 80);

testDetectors('infomaniak', {
  'infomaniak-api-token': {
    matches: [
      `INFOMANIAK_TOKEN=«${apiToken}»\n`,
      `https://api.infomaniak.com/v1/items?access=«${apiToken}»&page=2`,
      `$ infomaniak login «${apiToken}»`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `export INFOMANIAK_TOKEN="${randomText('base64url', 59)}"`,
      `client = infomaniak.Client("${'0'.repeat(80)}")`,
      `infomaniak${' '.repeat(90)}key = ${apiToken}`,
      `infomaniak commit ${randomText('hex', 40)}`,
    ],
  },
});
