/** Samples for the detectors of PostHog. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const personalApiKey = `ph${'x_'}${randomText('base62', 43)}`;
const projectApiKey = `ph${'c_'}${randomText('base62', 43)}`;
const oauthToken = `ph${'a_'}${randomText('base62', 43)}`;
const featureFlagsKey = `ph${'s_'}${randomText('base62', 43)}`;

testDetectors('posthog', {
  'posthog-personal-api-key': {
    matches: [...inCode('POSTHOG_PERSONAL_API_KEY', personalApiKey)],
    nonMatches: [...nearMisses('phx_', personalApiKey)],
  },
  'posthog-project-api-key': {
    matches: [...inCode('POSTHOG_API_KEY', projectApiKey)],
    nonMatches: [...nearMisses('phc_', projectApiKey)],
  },
  'posthog-oauth-token': {
    matches: [...inCode('POSTHOG_ACCESS_TOKEN', oauthToken)],
    nonMatches: [...nearMisses('pha_', oauthToken)],
  },
  'posthog-feature-flags-key': {
    matches: [...inCode('POSTHOG_FEATURE_FLAGS_KEY', featureFlagsKey)],
    nonMatches: [...nearMisses('phs_', featureFlagsKey)],
  },
});
