/** Samples for the detectors of New Relic. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText, randomUuid, resized } from '../support/samples';

const userKey = `NR${'AK-'}${randomText('upperAlnum', 27)}`;
const licenseKey = `${randomText('hex', 32)}FFFFNRAL`;
const mobileToken = `${randomText('hex', 42)}-NRMA`;
const personalApiKey = `AB${'GA-'}${randomText('base62', 42)}`;
const insightsInsertKey = `NR${'II-'}${randomText('base64url', 32)}`;
const insightsQueryKey = `NR${'IQ-'}${randomText('base64url', 32)}`;
const restApiKey = `NR${'RA-'}${randomText('hex', 42)}`;
const adminKey = `NR${'AA-'}${randomText('hex', 27)}`;
const browserKey = `NR${'JS-'}${randomText('hex', 19)}`;
const pixieKey = `px-${'api-'}${randomUuid()}`;

testDetectors('newrelic', {
  'newrelic-user-key': {
    matches: [...inCode('NEW_RELIC_API_KEY', userKey)],
    nonMatches: [...nearMisses('NRAK-', userKey)],
  },
  'newrelic-license-key': {
    matches: [...inCode('NEW_RELIC_LICENSE_KEY', licenseKey)],
    nonMatches: [
      `FFFFNRAL`,
      `key = "0a1b2c3dNRAL"`,
      `key = "${licenseKey}x"`,
      `key = "zz${licenseKey}"`,
      `key = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxFFFFNRAL"`,
      `\`\${key}FFFFNRAL\``,
      `MINERAL = "deadbeefdeadbeefdeadbeefdeadbeef"`,
    ],
  },
  'newrelic-mobile-token': {
    matches: [...inCode('NEW_RELIC_MOBILE_TOKEN', mobileToken)],
    nonMatches: [...resized(mobileToken)],
  },
  'newrelic-personal-api-key': {
    matches: [...inCode('NEW_RELIC_API_KEY', personalApiKey)],
    nonMatches: [...outOfPlace('NEW_RELIC_API_KEY', personalApiKey)],
  },
  'newrelic-insights-insert-key': {
    matches: [...inCode('NEW_RELIC_INSERT_KEY', insightsInsertKey)],
    nonMatches: [...nearMisses('NRII-', insightsInsertKey)],
  },
  'newrelic-insights-query-key': {
    matches: [...inCode('NEW_RELIC_QUERY_KEY', insightsQueryKey)],
    nonMatches: [...nearMisses('NRIQ-', insightsQueryKey)],
  },
  'newrelic-rest-api-key': {
    matches: [...inCode('NEW_RELIC_API_KEY', restApiKey)],
    nonMatches: [...nearMisses('NRRA-', restApiKey)],
  },
  'newrelic-admin-key': {
    matches: [...inCode('NEW_RELIC_API_KEY', adminKey)],
    nonMatches: [...nearMisses('NRAA-', adminKey)],
  },
  'newrelic-browser-key': {
    matches: [...inCode('NEW_RELIC_BROWSER_KEY', browserKey)],
    nonMatches: [...nearMisses('NRJS-', browserKey)],
  },
  'newrelic-pixie-key': {
    matches: [...inCode('PX_API_KEY', pixieKey)],
    nonMatches: [...nearMisses('px-api-', pixieKey)],
  },
});
