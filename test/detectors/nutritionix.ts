/** Samples for the detectors of Nutritionix. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const appKey = randomText('lowerAlnum', 32);

testDetectors('nutritionix', {
  'nutritionix-app-key': {
    matches: [
      `NUTRITIONIX_APP_KEY=«${appKey}»\n`,
      `client = nutritionix.Client("«${appKey}»")`,
      `https://api.nutritionix.com/v1/items?access=«${appKey}»&page=2`,
    ],
    nonMatches: [
      `{ "value": "${appKey}" }`,
      `nutritionix_key := "${appKey.slice(1)}"`,
      `client = Nutritionix(api_key="${appKey}0")`,
      `export NUTRITIONIX_TOKEN="${'0'.repeat(32)}"`,
      `nutritionix${' '.repeat(90)}key = ${appKey}`,
      `nutritionix id ${randomUuid()}`,
    ],
  },
});
