/** Samples for the detectors of BorgBase. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 150);

testDetectors('borgbase', {
  'borgbase-api-token': {
    matches: [
      `BORGBASE_API_TOKEN=«${apiToken}»\n`,
      `borgbase_token: «${apiToken}»\n`,
      `borgbase_key := "«${apiToken}»"`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `client = borgbase.Client("${randomText('base62', 147)}")`,
      `$ borgbase login ${'0'.repeat(150)}`,
      `borgbase${' '.repeat(90)}key = ${apiToken}`,
      `BORGBASE_API_TOKEN=${apiToken.slice(0, 9)}?${apiToken.slice(10)}\n`,
      `borgbase sha256 ${randomText('hex', 64)}`,
    ],
  },
});
