/** Samples for the detectors of Wit.ai. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('upperAlnum', 32);

testDetectors('wit-ai', {
  'wit-ai-access-token': {
    matches: [
      `WIT_AI_TOKEN=«${accessToken}»\n`,
      `$ wit_ai login «${accessToken}»`,
      `{ "url": "https://wit-ai", "apiKey": "«${accessToken}»" }`,
    ],
    nonMatches: [
      `some_key: ${accessToken}`,
      `export WIT_AI_TOKEN="${accessToken.slice(1)}"`,
      `const client = new WitAi('${accessToken}0');`,
      `client = wit_ai.Client("${'0'.repeat(32)}")`,
      `wit_ai${' '.repeat(90)}key = ${accessToken}`,
      `wit_ai sha256 ${randomText('hex', 64)}`,
    ],
  },
});
