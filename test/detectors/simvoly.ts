/** Samples for the detectors of Simvoly. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 33);

testDetectors('simvoly', {
  'simvoly-api-key': {
    matches: [`SIMVOLY_API_KEY=«${apiKey}»\n`, `simvoly_token: «${apiKey}»\n`, `simvoly_key := "«${apiKey}»"`],
    nonMatches: [
      `some_key: ${apiKey}`,
      `{ "simvoly": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const simvoly_secret = '${apiKey}0';`,
      `simvoly_token: ${'0'.repeat(33)}\n`,
      `simvoly${' '.repeat(90)}key = ${apiKey}`,
      `simvoly id ${randomUuid()}`,
    ],
  },
});
