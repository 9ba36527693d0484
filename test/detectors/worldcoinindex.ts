/** Samples for the detectors of WorldCoinIndex. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 35);

testDetectors('worldcoinindex', {
  'worldcoinindex-api-key': {
    matches: [
      `WORLDCOININDEX_API_KEY=«${apiKey}»\n`,
      `worldcoinindex_token: «${apiKey}»\n`,
      `worldcoinindex_key := "«${apiKey}»"`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `{ "worldcoinindex": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const worldcoinindex_secret = '${apiKey}0';`,
      `worldcoinindex_token: ${'0'.repeat(35)}\n`,
      `worldcoinindex${' '.repeat(90)}key = ${apiKey}`,
      `worldcoinindex commit ${randomText('hex', 40)}`,
    ],
  },
});
