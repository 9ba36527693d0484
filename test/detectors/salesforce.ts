/** Samples for the detectors of Salesforce. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const accessToken = `00D5g0${'00004Hq'}${randomText('base62', 2)}!AQEAQ${randomText('base62', 90)}`;
const refreshToken = `5Ae${'p861'}${randomText('base62', 80)}`;
const consumerKey = `3M${'VG9'}${randomText('base62', 80)}`;
const consumerSecret = `${randomText('hexUpper', 64)}`;
const accessTokenByName = `00${'M'}${randomText('base62', 12, 7)}!${randomText('base62', 96, 8)}`;

testDetectors('salesforce', {
  'salesforce-access-token': {
    matches: [...inCode('SALESFORCE_ACCESS_TOKEN', accessToken)],
    nonMatches: [...nearMisses('00D', accessToken)],
  },
  'salesforce-refresh-token': {
    matches: [...inCode('SALESFORCE_REFRESH_TOKEN', refreshToken)],
    nonMatches: [...nearMisses('5Aep861', refreshToken)],
  },
  'salesforce-consumer-key': {
    matches: [...inCode('SALESFORCE_CLIENT_ID', consumerKey)],
    nonMatches: [...nearMisses('3MVG9', consumerKey)],
  },
  'salesforce-consumer-secret': {
    matches: [...inCode('SALESFORCE_CLIENT_SECRET', consumerSecret)],
    nonMatches: [...outOfPlace('SALESFORCE_CLIENT_SECRET', consumerSecret)],
  },
  'salesforce-access-token-by-name': {
    matches: [...inCode('SALESFORCE_ACCESS_TOKEN', accessTokenByName)],
    nonMatches: [...outOfPlace('SALESFORCE_ACCESS_TOKEN', accessTokenByName)],
  },
  'salesforce-instance-host': {
    matches: [
      `SALESFORCE_INSTANCE_URL=«${['acme-works', 'my', 'salesforce', 'com'].join('.')}»`,
      `url: "https://«${['acme-works', 'my', 'salesforce', 'com'].join('.')}»/"`,
    ],
    nonMatches: [
      `https://${['acme-works', 'my', 'salesforce', 'com'].join('.')}/some/path`,
      `mail to user@${['acme-works', 'my', 'salesforce', 'com'].join('.')}`,
      `https://www${['acme-works', 'my', 'salesforce', 'com'].join('.').slice(['acme-works', 'my', 'salesforce', 'com'].join('.').indexOf('.salesforce.com'))}`,
      `https://your-name${['acme-works', 'my', 'salesforce', 'com'].join('.').slice(['acme-works', 'my', 'salesforce', 'com'].join('.').indexOf('.salesforce.com'))}`,
      `${['acme-works', 'my', 'salesforce', 'com'].join('.')}.attacker.test`,
    ],
  },
});
