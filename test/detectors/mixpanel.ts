/** Samples for the detectors of Mixpanel. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const serviceAccountSecret = randomText('base62', 32);

testDetectors('mixpanel', {
  'mixpanel-service-account-secret': {
    matches: [
      `MIXPANEL_SECRET=«${serviceAccountSecret}»\n`,
      `mixpanel_token: «${serviceAccountSecret}»\n`,
      `client = Mixpanel(api_key="«${serviceAccountSecret}»")`,
    ],
    nonMatches: [
      `const value = '${serviceAccountSecret}';`,
      `mixpanel_key := "${serviceAccountSecret.slice(1)}"`,
      `client = Mixpanel(api_key="${serviceAccountSecret}0")`,
      `export MIXPANEL_TOKEN="${'0'.repeat(32)}"`,
      `mixpanel${' '.repeat(90)}key = ${serviceAccountSecret}`,
      `mixpanel sha256 ${randomText('hex', 64)}`,
    ],
  },
});
