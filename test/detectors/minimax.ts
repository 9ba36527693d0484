/** Samples for the detectors of MiniMax. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `sk-api-${randomText('base64url', 119)}`;

testDetectors('minimax', {
  'minimax-api-key': {
    matches: [
      `minimax_api_key = "«${apiKey}»"`,
      `minimaxApiKey := "«${apiKey}»"`,
      `export MINIMAX_API_KEY=«${apiKey}»`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `sk-api-${'0'.repeat(119)}`, apiKey.slice(7)],
  },
});
