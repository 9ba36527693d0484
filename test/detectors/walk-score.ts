/** Samples for the detectors of Walk Score. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('walk-score', {
  'walk-score-api-key': {
    matches: [
      `{ "walkscore": { "apiKey": "«${apiKey}»" } }`,
      `const walkscore_secret = '«${apiKey}»';`,
      `walk_score_key := "«${apiKey}»"`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `export WALKSCORE_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Walkscore('${apiKey}0');`,
      `client = walkscore.Client("${'0'.repeat(32)}")`,
      `walkscore${' '.repeat(90)}key = ${apiKey}`,
      `walkscore id ${randomUuid()}`,
    ],
  },
});
