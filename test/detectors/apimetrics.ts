/** Samples for the detectors of APImetrics. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('apimetrics', {
  'apimetrics-api-key': {
    matches: [
      `APIMETRICS_API_KEY=«${apiKey}»\n`,
      `{ "apimetrics": { "apiKey": "«${apiKey}»" } }`,
      `const apimetrics_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `APIMETRICS_API_KEY=${apiKey.slice(1)}\n`,
      `{ "apimetrics": { "apiKey": "${apiKey}0" } }`,
      `const apimetrics_secret = '${'0'.repeat(32)}';`,
      `apimetrics${' '.repeat(90)}key = ${apiKey}`,
      `apimetrics commit ${randomText('hex', 40)}`,
    ],
  },
});
