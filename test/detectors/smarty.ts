/** Samples for the detectors of Smarty (SmartyStreets). */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const authToken = randomText('base62', 20);

testDetectors('smarty', {
  'smarty-auth-token': {
    matches: [
      `{ "smartystreets": { "apiKey": "«${authToken}»" } }`,
      `client = Smartystreets(api_key="«${authToken}»")`,
      `smarty--token: «${authToken}»\n`,
    ],
    nonMatches: [
      `some_key: ${authToken}`,
      `smartystreets_token: ${authToken.slice(1)}\n`,
      `smartystreets_key := "${authToken}0"`,
      `client = Smartystreets(api_key="${'0'.repeat(20)}")`,
      `smartystreets${' '.repeat(90)}key = ${authToken}`,
      `smartystreets sha256 ${randomText('hex', 64)}`,
    ],
  },
});
