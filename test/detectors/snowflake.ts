/** Samples for the detectors of Snowflake. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const sessionToken = `ver:1-hi${'nt:926149'}${randomText('digits', 8)}-ETMsDg${randomText('base64', 120)}`;
const accessToken = `${randomText('base64url', 160)}`;

testDetectors('snowflake', {
  'snowflake-session-token': {
    matches: [...inCode('SNOWFLAKE_TOKEN', sessionToken)],
    nonMatches: [
      `ver:1-hint:`,
      `ver:1-hint:1234-short`,
      `ver:1-hint:1234-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
      `zz${sessionToken}`,
      `Snowflake Token="\${TOKEN}"`,
      `ver:1-hint:<id>-<token>`,
      `server:1-hinting`,
    ],
  },
  'snowflake-access-token': {
    matches: [...inCode('SNOWFLAKE_TOKEN', accessToken)],
    nonMatches: [...outOfPlace('SNOWFLAKE_TOKEN', accessToken).slice(0, -1)],
  },
});
