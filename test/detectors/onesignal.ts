/** Samples for the detectors of OneSignal. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText, randomUuid } from '../support/samples';

const appApiKey = `os_v2${'_app_'}${randomText('abcdefghijklmnopqrstuvwxyz234567', 103)}`;
const organizationApiKey = `os_v2${'_org_'}${randomText('abcdefghijklmnopqrstuvwxyz234567', 103)}`;
const legacyApiKey = `${randomText('MNYZO', 1)}${randomText('base62', 47)}`;

testDetectors('onesignal', {
  'onesignal-app-api-key': {
    matches: [...inCode('ONESIGNAL_API_KEY', appApiKey)],
    nonMatches: [...nearMisses('os_v2_app_', appApiKey)],
  },
  'onesignal-organization-api-key': {
    matches: [...inCode('ONESIGNAL_ORG_API_KEY', organizationApiKey)],
    nonMatches: [...nearMisses('os_v2_org_', organizationApiKey)],
  },
  'onesignal-legacy-api-key': {
    matches: [...inCode('ONESIGNAL_API_KEY', legacyApiKey)],
    nonMatches: [...outOfPlace('ONESIGNAL_API_KEY', legacyApiKey)],
  },
  'onesignal-app-id': {
    matches: [...inCode('ONESIGNAL_APP_ID', randomUuid(3))],
    nonMatches: [...outOfPlace('ONESIGNAL_APP_ID', randomUuid(3))],
  },
});
