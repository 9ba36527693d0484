/** Samples for the detectors of UpCloud. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `ucat_${randomText('base62', 28)}`;

testDetectors('upcloud', {
  'upcloud-api-token': {
    matches: [
      `https://upcloud.com/v1?key=«${apiToken}»&page=2`,
      `UPCLOUD_TOKEN=«${apiToken}»\n`,
      `{ "upcloudToken": "«${apiToken}»" }`,
    ],
    nonMatches: [
      `x${apiToken}`,
      `ucat_${randomText('base62', 23)}`,
      `ucat_${'0'.repeat(28)}`,
      apiToken.slice(5),
      `${apiToken.slice(0, 8)} ${apiToken.slice(8)}`,
    ],
  },
});
