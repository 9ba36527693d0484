/** Samples for the detectors of Fixer. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessKey = randomText('base62', 32);

testDetectors('fixer', {
  'fixer-access-key': {
    matches: [
      `FIXER_API_KEY=«${accessKey}»\n`,
      `fixer_api_token: «${accessKey}»\n`,
      `curl "https://fixer.io/v1/items?token=«${accessKey}»"`,
    ],
    nonMatches: [
      `const value = '${accessKey}';`,
      `{ "fixer_api": { "apiKey": "${accessKey.slice(1)}" } }`,
      `const fixer_api_secret = '${accessKey}0';`,
      `fixer_api_token: ${'0'.repeat(32)}\n`,
      `fixer_api${' '.repeat(90)}key = ${accessKey}`,
      `fixer_api id ${randomUuid()}`,
    ],
  },
});
