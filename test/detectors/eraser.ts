/** Samples for the detectors of Eraser. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('base62', 20);

testDetectors('eraser', {
  'eraser-api-token': {
    matches: [
      `ERASER_API_KEY=«${apiToken}»\n`,
      `headers['eraser-api-key'] = '«${apiToken}»';`,
      `const eraser_secret = '«${apiToken}»';`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `ERASER_API_KEY=${apiToken.slice(1)}\n`,
      `{ "eraser": { "apiKey": "${apiToken}0" } }`,
      `const eraser_secret = '${'0'.repeat(20)}';`,
      `eraser${' '.repeat(90)}key = ${apiToken}`,
      `eraser id ${randomUuid()}`,
    ],
  },
});
