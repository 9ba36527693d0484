/** Samples for the detectors of SpeechText.AI. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const secretKey = randomText('hex', 32);

testDetectors('speechtext-ai', {
  'speechtext-ai-secret-key': {
    matches: [
      `SPEECHTEXT_SECRET_KEY=«${secretKey}»\n`,
      `const speechtext_secret = '«${secretKey}»';`,
      `speechtext_key := "«${secretKey}»"`,
    ],
    nonMatches: [
      `const value = '${secretKey}';`,
      `const speechtext_secret = '${secretKey.slice(1)}';`,
      `speechtext_token: ${secretKey}0\n`,
      `speechtext_key := "${'0'.repeat(32)}"`,
      `speechtext${' '.repeat(90)}key = ${secretKey}`,
      `speechtext id ${randomUuid()}`,
    ],
  },
});
