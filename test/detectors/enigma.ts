/** Samples for the detectors of Enigma. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('enigma', {
  'enigma-api-key': {
    matches: [`ENIGMA_API_KEY=«${apiKey}»\n`, `const enigma_secret = '«${apiKey}»';`, `enigma_key := "«${apiKey}»"`],
    nonMatches: [
      `const value = '${apiKey}';`,
      `{ "enigma": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const enigma_secret = '${apiKey}0';`,
      `enigma_token: ${'0'.repeat(40)}\n`,
      `enigma${' '.repeat(90)}key = ${apiKey}`,
      `enigma commit ${randomText('hex', 40)}`,
    ],
  },
});
