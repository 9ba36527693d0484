/** Samples for the detectors of PDFShift. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `sk_${randomText('hex', 40)}`;
const legacyApiKey = randomText('hex', 32, 1);

testDetectors('pdfshift', {
  'pdfshift-api-key': {
    matches: [
      `PDFSHIFT_API_KEY=«${apiKey}»\n`,
      `{ "pdfshift": { "apiKey": "«${apiKey}»" } }`,
      `const pdfshift_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const client = new Pdfshift('${apiKey.slice(1)}');`,
      `client = pdfshift.Client("${apiKey}0")`,
      `https://api.pdfshift.com/v1/items?access=sk_${'0'.repeat(40)}&page=2`,
      `pdfshift${' '.repeat(90)}key = ${apiKey}`,
      `pdfshift commit ${randomText('hex', 40)}`,
    ],
  },
  'pdfshift-legacy-api-key': {
    matches: [
      `PDFSHIFT_API_KEY=«${legacyApiKey}»\n`,
      `const client = new Pdfshift('«${legacyApiKey}»');`,
      `client = pdfshift.Client("«${legacyApiKey}»")`,
    ],
    nonMatches: [
      `const value = '${legacyApiKey}';`,
      `{ "pdfshift": { "apiKey": "${legacyApiKey.slice(1)}" } }`,
      `const pdfshift_secret = '${legacyApiKey}0';`,
      `pdfshift_token: ${'0'.repeat(32)}\n`,
      `pdfshift${' '.repeat(90)}key = ${legacyApiKey}`,
      `pdfshift id ${randomUuid()}`,
    ],
  },
});
