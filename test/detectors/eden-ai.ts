/** Samples for the detectors of Eden AI. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `${randomText('base62', 36)}.${randomText('base62', 92, 1)}.${randomText('base62', 43, 2)}`;

testDetectors('eden-ai', {
  'eden-ai-api-key': {
    matches: [`EDENAI_API_KEY=«${apiKey}»\n`, `edenai_token: «${apiKey}»\n`, `edenai_key := "«${apiKey}»"`],
    nonMatches: [
      `const value = '${apiKey}';`,
      `edenai_token: ${apiKey.slice(1)}\n`,
      `edenai_key := "${apiKey}0"`,
      `client = Edenai(api_key="${'0'.repeat(36)}.${'0'.repeat(92)}.${'0'.repeat(43)}")`,
      `edenai${' '.repeat(90)}key = ${apiKey}`,
      `edenai id ${randomUuid()}`,
    ],
  },
});
