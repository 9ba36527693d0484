/** Samples for the detectors of Nimble. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 30);

testDetectors('nimble', {
  'nimble-api-key': {
    matches: [`NIMBLE_API_KEY=«${apiKey}»\n`, `nimble_key := "«${apiKey}»"`, `export NIMBLE_TOKEN="«${apiKey}»"`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `{ "nimble": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const nimble_secret = '${apiKey}0';`,
      `nimble_token: ${'0'.repeat(30)}\n`,
      `nimble${' '.repeat(90)}key = ${apiKey}`,
      `nimble sha256 ${randomText('hex', 64)}`,
    ],
  },
});
