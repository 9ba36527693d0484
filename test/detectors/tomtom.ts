/** Samples for the detectors of TomTom. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('tomtom', {
  'tomtom-api-key': {
    matches: [`TOMTOM_API_KEY=«${apiKey}»\n`, `tomtom_key := "«${apiKey}»"`, `client = Tomtom(api_key="«${apiKey}»")`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `TOMTOM_API_KEY=${apiKey.slice(1)}\n`,
      `{ "tomtom": { "apiKey": "${apiKey}0" } }`,
      `const tomtom_secret = '${'0'.repeat(32)}';`,
      `tomtom${' '.repeat(90)}key = ${apiKey}`,
      `tomtom id ${randomUuid()}`,
    ],
  },
});
