/** Samples for the detectors of Happy Scribe. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 24);

testDetectors('happy-scribe', {
  'happy-scribe-api-key': {
    matches: [
      `HAPPYSCRIBE_API_KEY=«${apiKey}»\n`,
      `happyscribe_key := "«${apiKey}»"`,
      `export HAPPYSCRIBE_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `HAPPYSCRIBE_API_KEY=${apiKey.slice(1)}\n`,
      `{ "happyscribe": { "apiKey": "${apiKey}0" } }`,
      `const happyscribe_secret = '${'0'.repeat(24)}';`,
      `happyscribe${' '.repeat(90)}key = ${apiKey}`,
      `happyscribe commit ${randomText('hex', 40)}`,
    ],
  },
});
