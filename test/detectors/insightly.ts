/** Samples for the detectors of Insightly. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 36);

testDetectors('insightly', {
  'insightly-api-key': {
    matches: [
      `INSIGHTLY_API_KEY=«${apiKey}»\n`,
      `client = insightly.Client("«${apiKey}»")`,
      `https://api.insightly.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `insightly_token: ${apiKey.slice(1)}\n`,
      `insightly_key := "${apiKey}0"`,
      `client = Insightly(api_key="${'0'.repeat(36)}")`,
      `insightly${' '.repeat(90)}key = ${apiKey}`,
      `insightly sha256 ${randomText('hex', 64)}`,
    ],
  },
});
