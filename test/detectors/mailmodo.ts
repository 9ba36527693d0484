/** Samples for the detectors of Mailmodo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `${randomText('upperAlnum', 7)}-${randomText('upperAlnum', 7, 1)}-${randomText('upperAlnum', 7, 2)}-${randomText('upperAlnum', 7, 3)}`;

testDetectors('mailmodo', {
  'mailmodo-api-key': {
    matches: [
      `MAILMODO_API_KEY=«${apiKey}»\n`,
      `export MAILMODO_TOKEN="«${apiKey}»"`,
      `const client = new Mailmodo('«${apiKey}»');`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `$ mailmodo login ${apiKey.slice(1)}`,
      `MAILMODO_API_KEY=${apiKey}0\n`,
      `{ "mailmodo": { "apiKey": "${'0'.repeat(7)}-${'0'.repeat(7)}-${'0'.repeat(7)}-${'0'.repeat(7)}" } }`,
      `mailmodo${' '.repeat(90)}key = ${apiKey}`,
      `mailmodo commit ${randomText('hex', 40)}`,
    ],
  },
});
