/** Samples for the detectors of Magnetic. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomUuid();

testDetectors('magnetic', {
  'magnetic-api-token': {
    matches: [
      `MAGNETIC_API_TOKEN=«${apiToken}»\n`,
      `const magnetic_secret = '«${apiToken}»';`,
      `magnetic_key := "«${apiToken}»"`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `const magnetic_secret = '${apiToken.slice(1)}';`,
      `magnetic_token: ${apiToken}0\n`,
      `magnetic_key := "${'00000000-0000-0000-0000-000000000000'}"`,
      `magnetic${' '.repeat(90)}key = ${apiToken}`,
      `magnetic commit ${randomText('hex', 40)}`,
    ],
  },
});
