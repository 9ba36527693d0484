/** Samples for the detectors of Checkly. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('checkly', {
  'checkly-api-key': {
    matches: [
      `CHECKLY_API_KEY=«${apiKey}»\n`,
      `$ checkly login «${apiKey}»`,
      `{ "checkly": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = Checkly(api_key="${apiKey.slice(1)}")`,
      `export CHECKLY_TOKEN="${apiKey}0"`,
      `const client = new Checkly('${'0'.repeat(32)}');`,
      `checkly${' '.repeat(90)}key = ${apiKey}`,
      `checkly sha256 ${randomText('hex', 64)}`,
    ],
  },
});
