/** Samples for the detectors of Calendarific. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('calendarific', {
  'calendarific-api-key': {
    matches: [
      `CALENDARIFIC_API_KEY=«${apiKey}»\n`,
      `{ "calendarific": { "apiKey": "«${apiKey}»" } }`,
      `const calendarific_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const client = new Calendarific('${apiKey.slice(1)}');`,
      `client = calendarific.Client("${apiKey}0")`,
      `https://api.calendarific.com/v1/items?access=${'0'.repeat(32)}&page=2`,
      `calendarific${' '.repeat(90)}key = ${apiKey}`,
      `calendarific id ${randomUuid()}`,
    ],
  },
});
