/** Samples for the detectors of Nightfall. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `NF-${randomText('base62', 32)}`;

testDetectors('nightfall', {
  'nightfall-api-key': {
    matches: [
      `https://nightfall.ai/v1?key=«${apiKey}»&page=2`,
      `NIGHTFALL_API_KEY=«${apiKey}»\n`,
      `{ "nightfallApiKey": "«${apiKey}»" }`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `NF-${'0'.repeat(32)}`, apiKey.slice(3)],
  },
});
