/** Samples for the detectors of Private AI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('private-ai', {
  'private-ai-api-key': {
    matches: [
      `PRIVATE_AI_API_KEY=«${apiKey}»\n`,
      `private_ai_key := "«${apiKey}»"`,
      `// private-ai credentials\nsecret := "«${apiKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `client = PrivateAi(api_key="${apiKey.slice(1)}")`,
      `export PRIVATE_AI_TOKEN="${apiKey}0"`,
      `const client = new PrivateAi('${'0'.repeat(32)}');`,
      `private_ai${' '.repeat(90)}key = ${apiKey}`,
      `private_ai sha256 ${randomText('hex', 64)}`,
    ],
  },
});
