/** Samples for the detectors of BrowserStack. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('base62', 20);

testDetectors('browserstack', {
  'browserstack-access-key': {
    matches: [
      `BROWSERSTACK_ACCESS_KEY=«${accessKey}»\n`,
      `headers['browserstack-api-key'] = '«${accessKey}»';`,
      `export BS_AUTHKEY_TOKEN="«${accessKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${accessKey}" }`,
      `headers['browserstack-api-key'] = '${accessKey.slice(1)}';`,
      `BROWSERSTACK_ACCESS_KEY=${accessKey}0\n`,
      `{ "browserstack": { "apiKey": "${'0'.repeat(20)}" } }`,
      `browserstack${' '.repeat(90)}key = ${accessKey}`,
      `browserstack commit ${randomText('hex', 40)}`,
    ],
  },
});
