/** Samples for the detectors of Alegra. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 20);

testDetectors('alegra', {
  'alegra-api-token': {
    matches: [
      `ALEGRA_API_TOKEN=«${apiToken}»\n`,
      `client = Alegra(api_key="«${apiToken}»")`,
      `headers['alegra-api-key'] = '«${apiToken}»';`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `const alegra_secret = '${apiToken.slice(1)}';`,
      `alegra_token: ${apiToken}0\n`,
      `alegra_key := "${'0'.repeat(20)}"`,
      `alegra${' '.repeat(90)}key = ${apiToken}`,
      `alegra id ${randomUuid()}`,
    ],
  },
});
