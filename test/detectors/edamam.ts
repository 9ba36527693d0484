/** Samples for the detectors of Edamam. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const appKey = randomText('lowerAlnum', 32);

testDetectors('edamam', {
  'edamam-app-key': {
    matches: [
      `EDAMAM_APP_KEY=«${appKey}»\n`,
      `$ edamam login «${appKey}»`,
      `{ "edamam": { "apiKey": "«${appKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${appKey}';`,
      `$ edamam login ${appKey.slice(1)}`,
      `EDAMAM_APP_KEY=${appKey}0\n`,
      `{ "edamam": { "apiKey": "${'0'.repeat(32)}" } }`,
      `edamam${' '.repeat(90)}key = ${appKey}`,
      `edamam commit ${randomText('hex', 40)}`,
    ],
  },
});
