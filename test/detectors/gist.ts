/** Samples for the detectors of Gist. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 68);

testDetectors('gist', {
  'gist-api-key': {
    matches: [
      `GETGIST_API_KEY=«${apiKey}»\n`,
      `{ "getgist": { "apiKey": "«${apiKey}»" } }`,
      `const getgist_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `client = Getgist(api_key="${apiKey.slice(1)}")`,
      `export GETGIST_TOKEN="${apiKey}0"`,
      `const client = new Getgist('${'0'.repeat(68)}');`,
      `getgist${' '.repeat(90)}key = ${apiKey}`,
      `getgist id ${randomUuid()}`,
    ],
  },
});
