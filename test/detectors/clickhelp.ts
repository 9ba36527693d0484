/** Samples for the detectors of ClickHelp. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 24);

testDetectors('clickhelp', {
  'clickhelp-api-key': {
    matches: [
      `CLICKHELP_API_KEY=«${apiKey}»\n`,
      `headers['clickhelp-api-key'] = '«${apiKey}»';`,
      `const clickhelp_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `{ "clickhelp": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const clickhelp_secret = '${apiKey}0';`,
      `clickhelp_token: ${'0'.repeat(24)}\n`,
      `clickhelp${' '.repeat(90)}key = ${apiKey}`,
      `clickhelp sha256 ${randomText('hex', 64)}`,
    ],
  },
});
