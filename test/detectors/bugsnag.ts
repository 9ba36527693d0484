/** Samples for the detectors of BugSnag. */
import { testDetectors } from '../support/detectorTester';
import { randomUuid } from '../support/samples';

const authToken = randomUuid();

testDetectors('bugsnag', {
  'bugsnag-auth-token': {
    matches: [
      `BUGSNAG_AUTH_TOKEN=«${authToken}»\n`,
      `const bugsnag_secret = '«${authToken}»';`,
      `bugsnag_key := "«${authToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${authToken}" }`,
      `export BUGSNAG_TOKEN="${authToken.slice(1)}"`,
      `headers['bugsnag-api-key'] = '${authToken}0';`,
      `BUGSNAG_AUTH_TOKEN=${'00000000-0000-0000-0000-000000000000'}\n`,
      `bugsnag${' '.repeat(90)}key = ${authToken}`,
      `bugsnag id ${randomUuid()}`,
    ],
  },
});
