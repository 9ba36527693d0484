/** Samples for the detectors of ChatBot. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 32);

testDetectors('chatbot-com', {
  'chatbot-com-api-token': {
    matches: [
      `CHATBOT_TOKEN=«${apiToken}»\n`,
      `export CHATBOT_TOKEN="«${apiToken}»"`,
      `{ "chatbot": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `const chatbot_secret = '${apiToken.slice(1)}';`,
      `chatbot_token: ${apiToken}0\n`,
      `chatbot_key := "${'0'.repeat(32)}"`,
      `chatbot${' '.repeat(90)}key = ${apiToken}`,
      `chatbot sha256 ${randomText('hex', 64)}`,
    ],
  },
});
