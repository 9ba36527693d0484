/** Samples for the detectors of TMetric. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('upperAlnum', 64);

testDetectors('tmetric', {
  'tmetric-api-token': {
    matches: [
      `TMETRIC_API_TOKEN=«${apiToken}»\n`,
      `client = Tmetric(api_key="«${apiToken}»")`,
      `export TMETRIC_TOKEN="«${apiToken}»"`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `client = Tmetric(api_key="${apiToken.slice(1)}")`,
      `export TMETRIC_TOKEN="${apiToken}0"`,
      `const client = new Tmetric('${'0'.repeat(64)}');`,
      `tmetric${' '.repeat(90)}key = ${apiToken}`,
      `tmetric sha256 ${randomText('hex', 64)}`,
    ],
  },
});
