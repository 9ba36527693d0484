/** Samples for the detectors of Textmagic. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 30);

testDetectors('textmagic', {
  'textmagic-api-key': {
    matches: [
      `TEXTMAGIC_API_KEY=«${apiKey}»\n`,
      `textmagic_key := "«${apiKey}»"`,
      `client = Textmagic(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `textmagic_key := "${apiKey.slice(1)}"`,
      `client = Textmagic(api_key="${apiKey}0")`,
      `export TEXTMAGIC_TOKEN="${'0'.repeat(30)}"`,
      `textmagic${' '.repeat(90)}key = ${apiKey}`,
      `textmagic id ${randomUuid()}`,
    ],
  },
});
