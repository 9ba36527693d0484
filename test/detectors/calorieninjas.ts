/** Samples for the detectors of CalorieNinjas. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('calorieninjas', {
  'calorieninjas-api-key': {
    matches: [
      `CALORIENINJAS_API_KEY=«${apiKey}»\n`,
      `calorieninja_token: «${apiKey}»\n`,
      `calorieninja_key := "«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `{ "calorieninja": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const calorieninja_secret = '${apiKey}0';`,
      `calorieninja_token: ${'0'.repeat(40)}\n`,
      `calorieninja${' '.repeat(90)}key = ${apiKey}`,
      `calorieninja sha256 ${randomText('hex', 64)}`,
    ],
  },
});
