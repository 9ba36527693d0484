/** Samples for the detectors of Noticeable. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 20);

testDetectors('noticeable', {
  'noticeable-api-key': {
    matches: [
      `NOTICEABLE_API_KEY=«${apiKey}»\n`,
      `noticeable_key := "«${apiKey}»"`,
      `export NOTICEABLE_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `noticeable_key := "${apiKey.slice(1)}"`,
      `client = Noticeable(api_key="${apiKey}0")`,
      `export NOTICEABLE_TOKEN="${'0'.repeat(20)}"`,
      `noticeable${' '.repeat(90)}key = ${apiKey}`,
      `noticeable sha256 ${randomText('hex', 64)}`,
    ],
  },
});
