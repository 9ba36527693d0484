/** Samples for the detectors of Visual Crossing. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('upperAlnum', 25);

testDetectors('visual-crossing', {
  'visual-crossing-api-key': {
    matches: [
      `{ "visualcrossing": { "apiKey": "«${apiKey}»" } }`,
      `const client = new Visualcrossing('«${apiKey}»');`,
      `client = VisualCrossing(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `{ "visualcrossing": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const visualcrossing_secret = '${apiKey}0';`,
      `visualcrossing_token: ${'0'.repeat(25)}\n`,
      `visualcrossing${' '.repeat(90)}key = ${apiKey}`,
      `visualcrossing id ${randomUuid()}`,
    ],
  },
});
