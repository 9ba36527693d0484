/** Samples for the detectors of Intrinio. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 44);

testDetectors('intrinio', {
  'intrinio-api-key': {
    matches: [
      `INTRINIO_API_KEY=«${apiKey}»\n`,
      `export INTRINIO_TOKEN="«${apiKey}»"`,
      `const client = new Intrinio('«${apiKey}»');`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `INTRINIO_API_KEY=${apiKey.slice(1)}\n`,
      `{ "intrinio": { "apiKey": "${apiKey}0" } }`,
      `const intrinio_secret = '${'0'.repeat(44)}';`,
      `intrinio${' '.repeat(90)}key = ${apiKey}`,
      `intrinio commit ${randomText('hex', 40)}`,
    ],
  },
});
