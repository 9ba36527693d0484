/** Samples for the detectors of WebSitePulse. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 32);

testDetectors('websitepulse', {
  'websitepulse-api-key': {
    matches: [
      `WEBSITEPULSE_API_KEY=«${apiKey}»\n`,
      `export WEBSITEPULSE_TOKEN="«${apiKey}»"`,
      `const client = new Websitepulse('«${apiKey}»');`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `$ websitepulse login ${apiKey.slice(1)}`,
      `WEBSITEPULSE_API_KEY=${apiKey}0\n`,
      `{ "websitepulse": { "apiKey": "${'0'.repeat(32)}" } }`,
      `websitepulse${' '.repeat(90)}key = ${apiKey}`,
      `websitepulse sha256 ${randomText('hex', 64)}`,
    ],
  },
});
