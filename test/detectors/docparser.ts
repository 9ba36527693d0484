/** Samples for the detectors of Docparser. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 40);

testDetectors('docparser', {
  'docparser-api-key': {
    matches: [
      `DOCPARSER_API_KEY=«${apiKey}»\n`,
      `docparser_key := "«${apiKey}»"`,
      `client = Docparser(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `$ docparser login ${apiKey.slice(1)}`,
      `DOCPARSER_API_KEY=${apiKey}0\n`,
      `{ "docparser": { "apiKey": "${'0'.repeat(40)}" } }`,
      `docparser${' '.repeat(90)}key = ${apiKey}`,
      `docparser sha256 ${randomText('hex', 64)}`,
    ],
  },
});
