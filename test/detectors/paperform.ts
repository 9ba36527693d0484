/** Samples for the detectors of Paperform. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 890);

testDetectors('paperform', {
  'paperform-api-key': {
    matches: [
      `PAPERFORM_API_KEY=«${apiKey}»\n`,
      `$ paperform login «${apiKey}»`,
      `{ "paperform": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `{ "paperform": { "apiKey": "${randomText('base62', 849)}" } }`,
      `paperform_token: ${'0'.repeat(890)}\n`,
      `paperform${' '.repeat(90)}key = ${apiKey}`,
      `paperform commit ${randomText('hex', 40)}`,
    ],
  },
});
