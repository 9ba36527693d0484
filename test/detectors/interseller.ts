/** Samples for the detectors of Interseller. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('interseller', {
  'interseller-api-key': {
    matches: [
      `INTERSELLER_API_KEY=«${apiKey}»\n`,
      `{ "interseller": { "apiKey": "«${apiKey}»" } }`,
      `interseller_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `{ "interseller": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const interseller_secret = '${apiKey}0';`,
      `interseller_token: ${'00000000-0000-0000-0000-000000000000'}\n`,
      `interseller${' '.repeat(90)}key = ${apiKey}`,
      `interseller sha256 ${randomText('hex', 64)}`,
    ],
  },
});
