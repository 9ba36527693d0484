/** Samples for the detectors of MoonClerk. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('moonclerk', {
  'moonclerk-api-key': {
    matches: [
      `MOONCLERK_API_KEY=«${apiKey}»\n`,
      `moonclerk_key := "«${apiKey}»"`,
      `client = Moonclerk(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `moonclerk_token: ${apiKey.slice(1)}\n`,
      `moonclerk_key := "${apiKey}0"`,
      `client = Moonclerk(api_key="${'0'.repeat(32)}")`,
      `moonclerk${' '.repeat(90)}key = ${apiKey}`,
      `moonclerk sha256 ${randomText('hex', 64)}`,
    ],
  },
});
