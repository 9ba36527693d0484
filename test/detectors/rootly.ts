/** Samples for the detectors of Rootly. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `rootly_${randomText('hex', 64)}`;

testDetectors('rootly', {
  'rootly-api-key': {
    matches: [
      `{ "rootlyApiToken": "«${apiKey}»" }`,
      `const rootlyApiToken = '«${apiKey}»';`,
      `rootly_api_token: «${apiKey}»\n`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `rootly_${'0'.repeat(64)}`, apiKey.slice(7)],
  },
});
