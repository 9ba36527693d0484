/** Samples for the detectors of FormCrafts. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 16);

testDetectors('formcrafts', {
  'formcrafts-api-key': {
    matches: [
      `FORMCRAFTS_API_KEY=«${apiKey}»\n`,
      `headers['formcraft-api-key'] = '«${apiKey}»';`,
      `const formcraft_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `FORMCRAFTS_API_KEY=${apiKey.slice(1)}\n`,
      `{ "formcraft": { "apiKey": "${apiKey}0" } }`,
      `const formcraft_secret = '${'0'.repeat(16)}';`,
      `formcraft${' '.repeat(90)}key = ${apiKey}`,
      `formcraft sha256 ${randomText('hex', 64)}`,
    ],
  },
});
