/** Samples for the detectors of Lob. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const liveKey = `live_${randomText('hex', 35)}`;
const testKey = `test_${randomText('hex', 35, 1)}`;
const publishableKey = `live_pub_${randomText('hex', 31, 2)}`;

testDetectors('lob', {
  'lob-live-key': {
    matches: [`lob_api_key = "«${liveKey}»"`, `lobApiKey := "«${liveKey}»"`, `export LOB_API_KEY=«${liveKey}»`],
    nonMatches: [
      `x${liveKey}`,
      liveKey.slice(0, -1),
      `${liveKey}0`,
      `live_${'0'.repeat(35)}`,
      `${liveKey.slice(0, 7)} ${liveKey.slice(7)}`,
    ],
  },
  'lob-test-key': {
    matches: [`lob_api_key: «${testKey}»\n`, `lob_api_key = "«${testKey}»"`, `lobApiKey := "«${testKey}»"`],
    nonMatches: [
      `x${testKey}`,
      testKey.slice(0, -1),
      `${testKey}0`,
      `test_${'0'.repeat(35)}`,
      `${testKey.slice(0, 7)} ${testKey.slice(7)}`,
    ],
  },
  'lob-publishable-key': {
    matches: [
      `export LOB_PUBLISHABLE_API_KEY=«${publishableKey}»`,
      `token = '«test_pub_${randomText('hex', 31, 3)}»'`,
      `'lob_publishable_api_key' => '«${publishableKey}»',`,
    ],
    nonMatches: [
      `x${publishableKey}`,
      publishableKey.slice(0, -1),
      `${publishableKey}0`,
      `live_pub_${'0'.repeat(31)}`,
      publishableKey.slice(9),
    ],
  },
});
