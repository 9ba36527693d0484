/** Samples for the detectors of Detect Language. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('detectlanguage', {
  'detectlanguage-api-key': {
    matches: [
      `DETECTLANGUAGE_API_KEY=«${apiKey}»\n`,
      `detectlanguage_token: «${apiKey}»\n`,
      `detect_language_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `const client = new Detectlanguage('${apiKey.slice(1)}');`,
      `client = detectlanguage.Client("${apiKey}0")`,
      `https://api.detectlanguage.com/v1/items?access=${'0'.repeat(32)}&page=2`,
      `detectlanguage${' '.repeat(90)}key = ${apiKey}`,
      `detectlanguage id ${randomUuid()}`,
    ],
  },
});
