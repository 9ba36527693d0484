/** Samples for the detectors of Fleetbase. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const liveKey = `flb_live_${randomText('base62', 42)}`;
const testKey = `flb_test_${randomText('base62', 42, 1)}`;

testDetectors('fleetbase', {
  'fleetbase-live-key': {
    matches: [
      `curl -H "Authorization: Bearer «${liveKey}»" https://api.fleetbase.io/`,
      `headers: { Authorization: 'Bearer «${liveKey}»' }`,
      `https://fleetbase.io/v1?key=«${liveKey}»&page=2`,
    ],
    nonMatches: [
      `x${liveKey}`,
      `flb_live_${randomText('base62', 19)}`,
      `flb_live_${'0'.repeat(42)}`,
      liveKey.slice(9),
      `${liveKey.slice(0, 12)} ${liveKey.slice(12)}`,
    ],
  },
  'fleetbase-test-key': {
    matches: [
      `fleetbaseKey := "«${testKey}»"`,
      `export FLEETBASE_KEY=«${testKey}»`,
      `'fleetbase_key' => '«${testKey}»',`,
    ],
    nonMatches: [
      `x${testKey}`,
      `flb_test_${randomText('base62', 19, 1)}`,
      `flb_test_${'0'.repeat(42)}`,
      testKey.slice(9),
      `${testKey.slice(0, 12)} ${testKey.slice(12)}`,
    ],
  },
});
