/** Samples for the detectors of Clockify. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 48);

testDetectors('clockify', {
  'clockify-api-key': {
    matches: [
      `CLOCKIFY_API_KEY=«${apiKey}»\n`,
      `{ "clockify": { "apiKey": "«${apiKey}»" } }`,
      `const clockify_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const client = new Clockify('${apiKey.slice(1)}');`,
      `client = clockify.Client("${apiKey}0")`,
      `https://api.clockify.com/v1/items?access=${'0'.repeat(48)}&page=2`,
      `clockify${' '.repeat(90)}key = ${apiKey}`,
      `clockify commit ${randomText('hex', 40)}`,
    ],
  },
});
