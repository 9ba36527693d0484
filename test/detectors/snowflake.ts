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
  'snowflake-account-host': {
    matches: [
      `SNOWFLAKE_HOST=«${['acme-works', 'snowflakecomputing', 'com'].join('.')}»`,
      `url: "https://«${['acme-works', 'snowflakecomputing', 'com'].join('.')}»/"`,
    ],
    nonMatches: [
      `https://${['acme-works', 'snowflakecomputing', 'com'].join('.')}/some/path`,
      `mail to user@${['acme-works', 'snowflakecomputing', 'com'].join('.')}`,
      `https://www${['acme-works', 'snowflakecomputing', 'com'].join('.').slice(['acme-works', 'snowflakecomputing', 'com'].join('.').indexOf('.snowflakecomputing.com'))}`,
      `https://your-name${['acme-works', 'snowflakecomputing', 'com'].join('.').slice(['acme-works', 'snowflakecomputing', 'com'].join('.').indexOf('.snowflakecomputing.com'))}`,
      `${['acme-works', 'snowflakecomputing', 'com'].join('.')}.attacker.test`,
    ],
  },
  'snowflake-account-identifier': {
    matches: [
      `SNOWFLAKE_ACCOUNT=«QWXKZPT-VB${'12345'.split('').reverse().join('')}»`,
      `snowflake_account: "«qwxkzpt-ab${'77341'}»"`,
    ],
    nonMatches: [
      'SNOWFLAKE_ACCOUNT=company-account',
      'account = QWXKZPT-VB54321',
      'snowflake_account = "<account>"',
      'SNOWFLAKE_ACCOUNT=QWXKZPT-VB5432100',
    ],
  },
});
