/** Samples for the detectors of Pipedream. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('pipedream', {
  'pipedream-api-key': {
    matches: [
      `PIPEDREAM_API_KEY=«${apiKey}»\n`,
      `client = Pipedream(api_key="«${apiKey}»")`,
      `export PIPEDREAM_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `export PIPEDREAM_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Pipedream('${apiKey}0');`,
      `client = pipedream.Client("${'0'.repeat(32)}")`,
      `pipedream${' '.repeat(90)}key = ${apiKey}`,
      `pipedream sha256 ${randomText('hex', 64)}`,
    ],
  },
});
