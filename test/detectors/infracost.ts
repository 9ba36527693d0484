/** Samples for the detectors of Infracost. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `ico-${randomText('base62', 32)}`;

testDetectors('infracost', {
  'infracost-api-key': {
    matches: [
      `https://infracost.io/v1?key=«${apiKey}»&page=2`,
      `INFRACOST_API_KEY=«${apiKey}»\n`,
      `{ "infracostApiKey": "«${apiKey}»" }`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `ico-${'0'.repeat(32)}`, apiKey.slice(4)],
  },
});
