/** Samples for the detectors of Branch. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const liveKey = `key_live_${randomText('base62', 28)}`;
const testKey = `key_test_${randomText('base62', 28, 1)}`;

testDetectors('branch', {
  'branch-live-key': {
    matches: [
      `'branch_key' => '«${liveKey}»',`,
      `<add key="branchKey" value="«${liveKey}»" />`,
      `curl -H "Authorization: Bearer «${liveKey}»" https://api.branch.io/`,
    ],
    nonMatches: [
      `x${liveKey}`,
      `key_live_${randomText('base62', 15)}`,
      `key_live_${'0'.repeat(28)}`,
      liveKey.slice(9),
      `${liveKey.slice(0, 12)} ${liveKey.slice(12)}`,
    ],
  },
  'branch-test-key': {
    matches: [
      `'branch_test_key' => '«${testKey}»',`,
      `<add key="branchTestKey" value="«${testKey}»" />`,
      `curl -H "Authorization: Bearer «${testKey}»" https://api.branch.io/`,
    ],
    nonMatches: [
      `x${testKey}`,
      `key_test_${randomText('base62', 15, 1)}`,
      `key_test_${'0'.repeat(28)}`,
      testKey.slice(9),
      `${testKey.slice(0, 12)} ${testKey.slice(12)}`,
    ],
  },
});
