/** Samples for the detectors of SecurityTrails. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('securitytrails', {
  'securitytrails-api-key': {
    matches: [
      `SECURITYTRAILS_API_KEY=«${apiKey}»\n`,
      `const securitytrails_secret = '«${apiKey}»';`,
      `// security trails credentials\nsecret := "«${apiKey}»"`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const securitytrails_secret = '${apiKey.slice(1)}';`,
      `securitytrails_token: ${apiKey}0\n`,
      `securitytrails_key := "${'0'.repeat(32)}"`,
      `securitytrails${' '.repeat(90)}key = ${apiKey}`,
      `securitytrails commit ${randomText('hex', 40)}`,
    ],
  },
});
