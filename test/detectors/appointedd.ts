/** Samples for the detectors of Appointedd. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `${randomText('base62', 86)}=`;

testDetectors('appointedd', {
  'appointedd-api-key': {
    matches: [
      `APPOINTEDD_API_KEY=«${apiKey}»\n`,
      `export APPOINTEDD_TOKEN="«${apiKey}»"`,
      `const client = new Appointedd('«${apiKey}»');`,
      `appointedd token = '«${randomText('base62', 40, 1)}=${randomText('base62', 47, 2)}»'`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `APPOINTEDD_API_KEY=${randomText('base62', 85)}=\n`,
      `const appointedd_secret = '${'0'.repeat(86)}=';`,
      `appointedd${' '.repeat(90)}key = ${apiKey}`,
      `appointedd_token: ${apiKey.slice(0, 9)}?${apiKey.slice(10)}\n`,
      `appointedd sha256 ${randomText('hex', 64)}`,
    ],
  },
});
