/** Samples for the detectors of Shortcut. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomUuid();

testDetectors('shortcut', {
  'shortcut-api-token': {
    matches: [
      `SHORTCUT_API_TOKEN=«${apiToken}»\n`,
      `const shortcut_secret = '«${apiToken}»';`,
      `shortcut key-token: «${apiToken}»\n`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `export SHORTCUT_TOKEN="${apiToken.slice(1)}"`,
      `'shortcut_key' => '${apiToken}0',`,
      `SHORTCUT_API_TOKEN=${'00000000-0000-0000-0000-000000000000'}\n`,
      `shortcut_${' '.repeat(90)}key = ${apiToken}`,
      `shortcut commit ${randomText('hex', 40)}`,
    ],
  },
});
