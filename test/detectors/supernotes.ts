/** Samples for the detectors of Supernotes. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base64url', 43);

testDetectors('supernotes', {
  'supernotes-api-key': {
    matches: [
      `SUPERNOTES_API_KEY=«${apiKey}»\n`,
      `client = supernotes.Client("«${apiKey}»")`,
      `https://api.supernotes.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `supernotes_token: ${apiKey.slice(1)}\n`,
      `supernotes_key := "${apiKey}0"`,
      `client = Supernotes(api_key="${'0'.repeat(43)}")`,
      `supernotes${' '.repeat(90)}key = ${apiKey}`,
      `supernotes commit ${randomText('hex', 40)}`,
    ],
  },
});
