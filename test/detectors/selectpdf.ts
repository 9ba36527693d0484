/** Samples for the detectors of SelectPdf. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 36);

testDetectors('selectpdf', {
  'selectpdf-api-key': {
    matches: [
      `SELECTPDF_API_KEY=«${apiKey}»\n`,
      `export SELECTPDF_TOKEN="«${apiKey}»"`,
      `const client = new Selectpdf('«${apiKey}»');`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `{ "selectpdf": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const selectpdf_secret = '${apiKey}0';`,
      `selectpdf_token: ${'0'.repeat(36)}\n`,
      `selectpdf${' '.repeat(90)}key = ${apiKey}`,
      `selectpdf sha256 ${randomText('hex', 64)}`,
    ],
  },
});
