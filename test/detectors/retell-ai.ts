/** Samples for the detectors of Retell AI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `key_${randomText('hex', 28)}`;

testDetectors('retell-ai', {
  'retell-ai-api-key': {
    matches: [
      `https://retellai.com/v1?key=«${apiKey}»&page=2`,
      `RETELL_API_KEY=«${apiKey}»\n`,
      `{ "retellApiKey": "«${apiKey}»" }`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `key_${'0'.repeat(28)}`, apiKey.slice(4)],
  },
});
