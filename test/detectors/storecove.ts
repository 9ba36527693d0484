/** Samples for the detectors of Storecove. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base64url', 43);

testDetectors('storecove', {
  'storecove-api-key': {
    matches: [
      `STORECOVE_API_KEY=«${apiKey}»\n`,
      `$ storecove login «${apiKey}»`,
      `{ "storecove": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const storecove_secret = '${apiKey.slice(1)}';`,
      `storecove_token: ${apiKey}0\n`,
      `storecove_key := "${'0'.repeat(43)}"`,
      `storecove${' '.repeat(90)}key = ${apiKey}`,
      `storecove commit ${randomText('hex', 40)}`,
    ],
  },
});
