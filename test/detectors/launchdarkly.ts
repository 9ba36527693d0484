/** Samples for the detectors of LaunchDarkly. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText, randomUuid } from '../support/samples';

const sdkKey = `sd${'k-'}${randomUuid()}`;
const apiToken = `ap${'i-'}${randomUuid()}`;
const mobileKey = `mo${'b-'}${randomUuid()}`;
const accessTokenByName = `${randomText('lowerAlnum', 40)}`;

testDetectors('launchdarkly', {
  'launchdarkly-sdk-key': {
    matches: [...inCode('LAUNCHDARKLY_SDK_KEY', sdkKey)],
    nonMatches: [...nearMisses('sdk-', sdkKey)],
  },
  'launchdarkly-api-token': {
    matches: [...inCode('LAUNCHDARKLY_ACCESS_TOKEN', apiToken)],
    nonMatches: [...nearMisses('api-', apiToken)],
  },
  'launchdarkly-mobile-key': {
    matches: [...inCode('LAUNCHDARKLY_MOBILE_KEY', mobileKey)],
    nonMatches: [...nearMisses('mob-', mobileKey)],
  },
  'launchdarkly-access-token-by-name': {
    matches: [...inCode('LAUNCHDARKLY_ACCESS_TOKEN', accessTokenByName)],
    nonMatches: [...outOfPlace('LAUNCHDARKLY_ACCESS_TOKEN', accessTokenByName)],
  },
  'launchdarkly-key-by-name': {
    matches: [...inCode('LAUNCHDARKLY_SDK_KEY', randomUuid(8))],
    nonMatches: [...outOfPlace('LAUNCHDARKLY_SDK_KEY', randomUuid(8))],
  },
});
