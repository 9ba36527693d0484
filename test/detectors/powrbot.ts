/** Samples for the detectors of Powrbot. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('powrbot', {
  'powrbot-api-key': {
    matches: [
      `POWRBOT_API_KEY=«${apiKey}»\n`,
      `export POWRBOT_TOKEN="«${apiKey}»"`,
      `const client = new Powrbot('«${apiKey}»');`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `const powrbot_secret = '${apiKey.slice(1)}';`,
      `powrbot_token: ${apiKey}0\n`,
      `powrbot_key := "${'0'.repeat(40)}"`,
      `powrbot${' '.repeat(90)}key = ${apiKey}`,
      `powrbot id ${randomUuid()}`,
    ],
  },
});
