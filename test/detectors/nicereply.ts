/** Samples for the detectors of Nicereply. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 40);

testDetectors('nicereply', {
  'nicereply-api-key': {
    matches: [
      `NICEREPLY_API_KEY=«${apiKey}»\n`,
      `$ nicereply login «${apiKey}»`,
      `{ "nicereply": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `const nicereply_secret = '${apiKey.slice(1)}';`,
      `nicereply_token: ${apiKey}0\n`,
      `nicereply_key := "${'0'.repeat(40)}"`,
      `nicereply${' '.repeat(90)}key = ${apiKey}`,
      `nicereply sha256 ${randomText('hex', 64)}`,
    ],
  },
});
