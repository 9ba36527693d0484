/** Samples for the detectors of Chatfuel. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 128);

testDetectors('chatfuel', {
  'chatfuel-api-token': {
    matches: [
      `CHATFUEL_API_TOKEN=«${apiToken}»\n`,
      `chatfuel_key := "«${apiToken}»"`,
      `client = Chatfuel(api_key="«${apiToken}»")`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `client = Chatfuel(api_key="${apiToken.slice(1)}")`,
      `export CHATFUEL_TOKEN="${apiToken}0"`,
      `const client = new Chatfuel('${'0'.repeat(128)}');`,
      `chatfuel${' '.repeat(90)}key = ${apiToken}`,
      `chatfuel commit ${randomText('hex', 40)}`,
    ],
  },
});
