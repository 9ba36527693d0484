/** Samples for the detectors of Canny. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('canny', {
  'canny-api-key': {
    matches: [
      `CANNY_API_KEY=«${apiKey}»\n`,
      `headers['canny-api-key'] = '«${apiKey}»';`,
      `const canny_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `canny_token: ${apiKey.slice(1)}\n`,
      `canny_key := "${apiKey}0"`,
      `client = Canny(api_key="${'00000000-0000-0000-0000-000000000000'}")`,
      `canny${' '.repeat(90)}key = ${apiKey}`,
      `canny sha256 ${randomText('hex', 64)}`,
    ],
  },
});
