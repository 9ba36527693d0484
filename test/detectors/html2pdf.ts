/** Samples for the detectors of HTML2PDF.app. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 64);

testDetectors('html2pdf', {
  'html2pdf-api-key': {
    matches: [
      `HTML2PDF_API_KEY=«${apiKey}»\n`,
      `html2pdf_key := "«${apiKey}»"`,
      `client = Html2pdf(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `export HTML2PDF_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Html2pdf('${apiKey}0');`,
      `client = html2pdf.Client("${'0'.repeat(64)}")`,
      `html2pdf${' '.repeat(90)}key = ${apiKey}`,
      `html2pdf id ${randomUuid()}`,
    ],
  },
});
