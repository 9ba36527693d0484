/** Samples for the detectors of MadKudu. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('hex', 32);

testDetectors('madkudu', {
  'madkudu-api-key': {
    matches: [
      `MADKUDU_API_KEY=«${apiKey}»\n`,
      `$ madkudu login «${apiKey}»`,
      `{ "madkudu": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `$ madkudu login ${apiKey.slice(1)}`,
      `MADKUDU_API_KEY=${apiKey}0\n`,
      `{ "madkudu": { "apiKey": "${'0'.repeat(32)}" } }`,
      `madkudu${' '.repeat(90)}key = ${apiKey}`,
      `madkudu id ${randomUuid()}`,
    ],
  },
});
