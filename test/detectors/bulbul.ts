/** Samples for the detectors of Bulbul. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('bulbul', {
  'bulbul-api-key': {
    matches: [`BULBUL_API_KEY=«${apiKey}»\n`, `bulbul_key := "«${apiKey}»"`, `export BULBUL_TOKEN="«${apiKey}»"`],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `bulbul_token: ${apiKey.slice(1)}\n`,
      `bulbul_key := "${apiKey}0"`,
      `client = Bulbul(api_key="${'0'.repeat(32)}")`,
      `bulbul${' '.repeat(90)}key = ${apiKey}`,
      `bulbul sha256 ${randomText('hex', 64)}`,
    ],
  },
});
