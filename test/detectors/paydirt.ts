/** Samples for the detectors of Paydirt. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('paydirt', {
  'paydirt-api-key': {
    matches: [
      `{ "paydirtapp": { "apiKey": "«${apiKey}»" } }`,
      `client = paydirtapp.Client("«${apiKey}»")`,
      `client = Paydirt(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `paydirtapp_token: ${apiKey.slice(1)}\n`,
      `paydirtapp_key := "${apiKey}0"`,
      `client = Paydirtapp(api_key="${'0'.repeat(32)}")`,
      `paydirtapp${' '.repeat(90)}key = ${apiKey}`,
      `paydirtapp sha256 ${randomText('hex', 64)}`,
    ],
  },
});
