/** Samples for the detectors of FMFW.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base64url', 32);

testDetectors('fmfw', {
  'fmfw-api-key': {
    matches: [`FMFW_SECRET_KEY=«${apiKey}»\n`, `$ fmfw login «${apiKey}»`, `{ "fmfw": { "apiKey": "«${apiKey}»" } }`],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `https://api.fmfw.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ fmfw login ${apiKey}0`,
      `FMFW_SECRET_KEY=${'0'.repeat(32)}\n`,
      `fmfw${' '.repeat(90)}key = ${apiKey}`,
      `fmfw sha256 ${randomText('hex', 64)}`,
    ],
  },
});
