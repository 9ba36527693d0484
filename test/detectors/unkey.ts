/** Samples for the detectors of Unkey. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const rootKey = `unkey_${randomText('base62', 26)}`;

testDetectors('unkey', {
  'unkey-root-key': {
    matches: [
      `'unkey_root_key' => '«${rootKey}»',`,
      `<add key="unkeyRootKey" value="«${rootKey}»" />`,
      `curl -H "Authorization: Bearer «${rootKey}»" https://api.unkey.com/`,
    ],
    nonMatches: [
      `x${rootKey}`,
      `unkey_${randomText('base62', 19)}`,
      `unkey_${'0'.repeat(26)}`,
      rootKey.slice(6),
      `${rootKey.slice(0, 9)} ${rootKey.slice(9)}`,
    ],
  },
});
