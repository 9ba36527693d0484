/** Samples for the detectors of SSLMate. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 36);

testDetectors('sslmate', {
  'sslmate-api-key': {
    matches: [
      `SSLMATE_API_KEY=«${apiKey}»\n`,
      `$ sslmate login «${apiKey}»`,
      `{ "sslmate": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `export SSLMATE_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Sslmate('${apiKey}0');`,
      `client = sslmate.Client("${'0'.repeat(36)}")`,
      `sslmate${' '.repeat(90)}key = ${apiKey}`,
      `sslmate sha256 ${randomText('hex', 64)}`,
    ],
  },
});
