/** Samples for the detectors of Refiner. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('refiner', {
  'refiner-api-key': {
    matches: [
      `REFINER_API_KEY=«${apiKey}»\n`,
      `export REFINER_TOKEN="«${apiKey}»"`,
      `{ "refiner": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `REFINER_API_KEY=${apiKey.slice(1)}\n`,
      `{ "refiner": { "apiKey": "${apiKey}0" } }`,
      `const refiner_secret = '${'00000000-0000-0000-0000-000000000000'}';`,
      `refiner${' '.repeat(90)}key = ${apiKey}`,
      `refiner commit ${randomText('hex', 40)}`,
    ],
  },
});
