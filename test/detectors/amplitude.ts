/** Samples for the detectors of Amplitude. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 32);

testDetectors('amplitude', {
  'amplitude-api-key': {
    matches: [
      `AMPLITUDE_API_KEY=«${apiKey}»\n`,
      `const amplitude_secret = '«${apiKey}»';`,
      `amplitude_key := "«${apiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `amplitude_token: ${apiKey.slice(1)}\n`,
      `amplitude_key := "${apiKey}0"`,
      `client = Amplitude(api_key="${'0'.repeat(32)}")`,
      `amplitude${' '.repeat(90)}key = ${apiKey}`,
      `amplitude sha256 ${randomText('hex', 64)}`,
    ],
  },
});
