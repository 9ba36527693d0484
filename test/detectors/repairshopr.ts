/** Samples for the detectors of RepairShopr. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 51);

testDetectors('repairshopr', {
  'repairshopr-api-key': {
    matches: [
      `REPAIRSHOPR_API_KEY=«${apiKey}»\n`,
      `client = repairshopr.Client("«${apiKey}»")`,
      `https://api.repairshopr.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `https://api.repairshopr.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ repairshopr login ${apiKey}0`,
      `REPAIRSHOPR_API_KEY=${'0'.repeat(51)}\n`,
      `repairshopr${' '.repeat(90)}key = ${apiKey}`,
      `repairshopr sha256 ${randomText('hex', 64)}`,
    ],
  },
});
