/** Samples for the detectors of spoonacular. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('spoonacular', {
  'spoonacular-api-key': {
    matches: [
      `SPOONACULAR_API_KEY=«${apiKey}»\n`,
      `https://api.spoonacular.com/v1/items?access=«${apiKey}»&page=2`,
      `$ spoonacular login «${apiKey}»`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `const spoonacular_secret = '${apiKey.slice(1)}';`,
      `spoonacular_token: ${apiKey}0\n`,
      `spoonacular_key := "${'0'.repeat(32)}"`,
      `spoonacular${' '.repeat(90)}key = ${apiKey}`,
      `spoonacular id ${randomUuid()}`,
    ],
  },
});
