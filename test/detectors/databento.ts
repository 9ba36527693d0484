/** Samples for the detectors of Databento. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `db-${randomText('base62', 29)}`;

testDetectors('databento', {
  'databento-api-key': {
    matches: [
      `databento_api_key = "«${apiKey}»"`,
      `databentoApiKey := "«${apiKey}»"`,
      `export DATABENTO_API_KEY=«${apiKey}»`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `db-${'0'.repeat(29)}`, apiKey.slice(3)],
  },
});
