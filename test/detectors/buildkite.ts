/** Samples for the detectors of Buildkite. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const userAccessToken = `bk${'ua_'}${randomText('hex', 40)}`;
const serviceToken = `bk${'ct_'}${randomText('base64url', 73)}`;
const legacyToken = `${randomText('hex', 40)}`;

testDetectors('buildkite', {
  'buildkite-user-access-token': {
    matches: [...inCode('BUILDKITE_API_TOKEN', userAccessToken)],
    nonMatches: [...nearMisses('bkua_', userAccessToken)],
  },
  'buildkite-service-token': {
    matches: [...inCode('BUILDKITE_AGENT_TOKEN', serviceToken)],
    nonMatches: [...nearMisses('bkct_', serviceToken)],
  },
  'buildkite-legacy-token': {
    matches: [...inCode('BUILDKITE_API_TOKEN', legacyToken)],
    nonMatches: [...outOfPlace('BUILDKITE_API_TOKEN', legacyToken).slice(0, -1)],
  },
});
