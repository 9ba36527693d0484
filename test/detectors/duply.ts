/** Samples for the detectors of Duply. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('duply', {
  'duply-api-key': {
    matches: [`DUPLY_API_KEY=«${apiKey}»\n`, `const duply_secret = '«${apiKey}»';`, `duply_key := "«${apiKey}»"`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `DUPLY_API_KEY=${apiKey.slice(1)}\n`,
      `{ "duply": { "apiKey": "${apiKey}0" } }`,
      `const duply_secret = '${'00000000-0000-0000-0000-000000000000'}';`,
      `duply${' '.repeat(90)}key = ${apiKey}`,
      `duply commit ${randomText('hex', 40)}`,
    ],
  },
});
