/** Samples for the detectors of Swiftype. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base64url', 20);

testDetectors('swiftype', {
  'swiftype-api-key': {
    matches: [
      `SWIFTYPE_API_KEY=«${apiKey}»\n`,
      `client = Swiftype(api_key="«${apiKey}»")`,
      `headers['swiftype-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `swiftype_token: ${apiKey.slice(1)}\n`,
      `swiftype_key := "${apiKey}0"`,
      `client = Swiftype(api_key="${'0'.repeat(20)}")`,
      `swiftype${' '.repeat(90)}key = ${apiKey}`,
      `swiftype sha256 ${randomText('hex', 64)}`,
    ],
  },
});
