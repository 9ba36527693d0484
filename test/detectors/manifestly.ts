/** Samples for the detectors of Manifestly. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('manifestly', {
  'manifestly-api-key': {
    matches: [
      `MANIFESTLY_API_KEY=«${apiKey}»\n`,
      `manifestly_token: «${apiKey}»\n`,
      `# manifest.ly\napi_key = '«${apiKey}»'`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const manifestly_secret = '${apiKey.slice(1)}';`,
      `manifestly_token: ${apiKey}0\n`,
      `manifestly_key := "${'0'.repeat(32)}"`,
      `manifestly${' '.repeat(90)}key = ${apiKey}`,
      `manifestly sha256 ${randomText('hex', 64)}`,
    ],
  },
});
