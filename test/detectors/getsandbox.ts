/** Samples for the detectors of Sandbox (getsandbox.com). */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 40);

testDetectors('getsandbox', {
  'getsandbox-api-key': {
    matches: [
      `GETSANDBOX_API_KEY=«${apiKey}»\n`,
      `{ "getsandbox": { "apiKey": "«${apiKey}»" } }`,
      `getsandbox_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `const getsandbox_secret = '${apiKey.slice(1)}';`,
      `getsandbox_token: ${apiKey}0\n`,
      `getsandbox_key := "${'0'.repeat(40)}"`,
      `getsandbox${' '.repeat(90)}key = ${apiKey}`,
      `getsandbox id ${randomUuid()}`,
    ],
  },
});
