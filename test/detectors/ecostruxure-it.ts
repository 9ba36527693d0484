/** Samples for the detectors of EcoStruxure IT. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `AK1/${randomText('base62', 52)}`;

testDetectors('ecostruxure-it', {
  'ecostruxure-it-api-key': {
    matches: [
      `https://ecostruxureit.com/v1?key=«${apiKey}»&page=2`,
      `ECOSTRUXURE_IT_API_KEY=«${apiKey}»\n`,
      `{ "ecostruxureItApiKey": "«${apiKey}»" }`,
    ],
    nonMatches: [
      `x${apiKey}`,
      `AK1/${randomText('base62', 49)}`,
      `AK1/${'0'.repeat(52)}`,
      apiKey.slice(4),
      `${apiKey.slice(0, 7)} ${apiKey.slice(7)}`,
    ],
  },
});
