/** Samples for the detectors of Cicero. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 40);

testDetectors('cicero', {
  'cicero-api-key': {
    matches: [`CICERO_API_KEY=«${apiKey}»\n`, `cicero_key := "«${apiKey}»"`, `export CICERO_TOKEN="«${apiKey}»"`],
    nonMatches: [
      `some_key: ${apiKey}`,
      `{ "cicero": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const cicero_secret = '${apiKey}0';`,
      `cicero_token: ${'0'.repeat(40)}\n`,
      `cicero${' '.repeat(90)}key = ${apiKey}`,
      `cicero id ${randomUuid()}`,
    ],
  },
});
