/** Samples for the detectors of Klaviyo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const privateKey = `pk_${randomText('lowerAlnum', 34)}`;

testDetectors('klaviyo', {
  'klaviyo-private-key': {
    matches: [
      `klaviyoApiKey := "«${privateKey}»"`,
      `export KLAVIYO_API_KEY=«${privateKey}»`,
      `'klaviyo_api_key' => '«${privateKey}»',`,
    ],
    nonMatches: [
      `x${privateKey}`,
      privateKey.slice(0, -1),
      `${privateKey}0`,
      `pk_${'0'.repeat(34)}`,
      `${privateKey.slice(0, 7)} ${privateKey.slice(7)}`,
    ],
  },
});
