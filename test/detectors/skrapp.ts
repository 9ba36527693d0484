/** Samples for the detectors of Skrapp. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 42);

testDetectors('skrapp', {
  'skrapp-api-key': {
    matches: [
      `SKRAPP_API_KEY=«${apiKey}»\n`,
      `client = skrapp.Client("«${apiKey}»")`,
      `https://api.skrapp.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `SKRAPP_API_KEY=${apiKey.slice(1)}\n`,
      `{ "skrapp": { "apiKey": "${apiKey}0" } }`,
      `const skrapp_secret = '${'0'.repeat(42)}';`,
      `skrapp${' '.repeat(90)}key = ${apiKey}`,
      `skrapp sha256 ${randomText('hex', 64)}`,
    ],
  },
});
