/** Samples for the detectors of Abyssale. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('abyssale', {
  'abyssale-api-key': {
    matches: [`ABYSSALE_API_KEY=«${apiKey}»\n`, `abyssale_token: «${apiKey}»\n`, `abyssale_key := "«${apiKey}»"`],
    nonMatches: [
      `const value = '${apiKey}';`,
      `{ "abyssale": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const abyssale_secret = '${apiKey}0';`,
      `abyssale_token: ${'0'.repeat(40)}\n`,
      `abyssale${' '.repeat(90)}key = ${apiKey}`,
      `abyssale id ${randomUuid()}`,
    ],
  },
});
