/** Samples for the detectors of Lexigram. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 301);

testDetectors('lexigram', {
  'lexigram-api-key': {
    matches: [
      `LEXIGRAM_API_KEY=«${apiKey}»\n`,
      `client = lexigram.Client("«${apiKey}»")`,
      `https://api.lexigram.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `$ lexigram login ${apiKey.slice(1)}`,
      `LEXIGRAM_API_KEY=${apiKey}0\n`,
      `{ "lexigram": { "apiKey": "${'0'.repeat(301)}" } }`,
      `lexigram${' '.repeat(90)}key = ${apiKey}`,
      `lexigram sha256 ${randomText('hex', 64)}`,
    ],
  },
});
