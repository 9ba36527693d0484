/** Samples for the detectors of Vouchery. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('lowerAlnum', 36);

testDetectors('vouchery', {
  'vouchery-api-token': {
    matches: [
      `VOUCHERY_API_TOKEN=«${apiToken}»\n`,
      `headers['vouchery-api-key'] = '«${apiToken}»';`,
      `const vouchery_secret = '«${apiToken}»';`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `export VOUCHERY_TOKEN="${apiToken.slice(1)}"`,
      `headers['vouchery-api-key'] = '${apiToken}0';`,
      `VOUCHERY_API_TOKEN=${'0'.repeat(36)}\n`,
      `vouchery${' '.repeat(90)}key = ${apiToken}`,
      `vouchery sha256 ${randomText('hex', 64)}`,
    ],
  },
});
