/** Samples for the detectors of CompanyHub. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 20);

testDetectors('companyhub', {
  'companyhub-api-key': {
    matches: [
      `COMPANYHUB_API_KEY=«${apiKey}»\n`,
      `client = Companyhub(api_key="«${apiKey}»")`,
      `headers['companyhub-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `export COMPANYHUB_TOKEN="${apiKey.slice(1)}"`,
      `headers['companyhub-api-key'] = '${apiKey}0';`,
      `COMPANYHUB_API_KEY=${'0'.repeat(20)}\n`,
      `companyhub${' '.repeat(90)}key = ${apiKey}`,
      `companyhub sha256 ${randomText('hex', 64)}`,
    ],
  },
});
