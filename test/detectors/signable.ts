/** Samples for the detectors of Signable. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('signable', {
  'signable-api-key': {
    matches: [`SIGNABLE_API_KEY=«${apiKey}»\n`, `signable_key := "«${apiKey}»"`, `export SIGNABLE_TOKEN="«${apiKey}»"`],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `SIGNABLE_API_KEY=${apiKey.slice(1)}\n`,
      `{ "signable": { "apiKey": "${apiKey}0" } }`,
      `const signable_secret = '${'0'.repeat(32)}';`,
      `signable${' '.repeat(90)}key = ${apiKey}`,
      `signable sha256 ${randomText('hex', 64)}`,
    ],
  },
});
