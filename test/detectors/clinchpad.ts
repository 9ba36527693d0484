/** Samples for the detectors of ClinchPad. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('clinchpad', {
  'clinchpad-api-key': {
    matches: [
      `CLINCHPAD_API_KEY=«${apiKey}»\n`,
      `const client = new Clinchpad('«${apiKey}»');`,
      `client = clinchpad.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `$ clinchpad login ${apiKey.slice(1)}`,
      `CLINCHPAD_API_KEY=${apiKey}0\n`,
      `{ "clinchpad": { "apiKey": "${'0'.repeat(32)}" } }`,
      `clinchpad${' '.repeat(90)}key = ${apiKey}`,
      `clinchpad id ${randomUuid()}`,
    ],
  },
});
