/** Samples for the detectors of Teletype. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 64);

testDetectors('teletype', {
  'teletype-api-token': {
    matches: [
      `TELETYPE_API_TOKEN=«${apiToken}»\n`,
      `teletype_token: «${apiToken}»\n`,
      `client = Teletype(api_key="«${apiToken}»")`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `const teletype_secret = '${apiToken.slice(1)}';`,
      `teletype_token: ${apiToken}0\n`,
      `teletype_key := "${'0'.repeat(64)}"`,
      `teletype${' '.repeat(90)}key = ${apiToken}`,
      `teletype sha256 ${randomText('hex', 64)}`,
    ],
  },
});
