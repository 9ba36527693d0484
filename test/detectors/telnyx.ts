/** Samples for the detectors of Telnyx. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `KEY${randomText('base64url', 55)}`;

testDetectors('telnyx', {
  'telnyx-api-key': {
    matches: [
      `TELNYX_API_KEY=«${apiKey}»\n`,
      `$ telnyx login «${apiKey}»`,
      `{ "telnyx": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `TELNYX_API_KEY=${apiKey.slice(1)}\n`,
      `{ "telnyx": { "apiKey": "${apiKey}0" } }`,
      `const telnyx_secret = 'KEY${'0'.repeat(55)}';`,
      `telnyx${' '.repeat(90)}key = ${apiKey}`,
      `telnyx sha256 ${randomText('hex', 64)}`,
    ],
  },
});
