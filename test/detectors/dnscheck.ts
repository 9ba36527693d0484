/** Samples for the detectors of DNS Check. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('dnscheck', {
  'dnscheck-api-key': {
    matches: [
      `DNSCHECK_API_KEY=«${apiKey}»\n`,
      `export DNSCHECK_TOKEN="«${apiKey}»"`,
      `const client = new Dnscheck('«${apiKey}»');`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const dnscheck_secret = '${apiKey.slice(1)}';`,
      `dnscheck_token: ${apiKey}0\n`,
      `dnscheck_key := "${'0'.repeat(32)}"`,
      `dnscheck${' '.repeat(90)}key = ${apiKey}`,
      `dnscheck sha256 ${randomText('hex', 64)}`,
    ],
  },
});
