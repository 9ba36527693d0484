/** Samples for the detectors of EnableX. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const appKey = randomText('base62', 36);

testDetectors('enablex', {
  'enablex-app-key': {
    matches: [
      `ENABLEX_APP_KEY=«${appKey}»\n`,
      `enablex_key := "«${appKey}»"`,
      `client = Enablex(api_key="«${appKey}»")`,
    ],
    nonMatches: [
      `VALUE=${appKey}\n`,
      `const client = new Enablex('${appKey.slice(1)}');`,
      `client = enablex.Client("${appKey}0")`,
      `https://api.enablex.com/v1/items?access=${'0'.repeat(36)}&page=2`,
      `enablex${' '.repeat(90)}key = ${appKey}`,
      `enablex commit ${randomText('hex', 40)}`,
    ],
  },
});
