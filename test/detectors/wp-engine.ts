/** Samples for the detectors of WP Engine. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

testDetectors('wp-engine', {
  'wp-engine-api-password': {
    matches: [`WPENGINE_API_KEY=«${randomText('base62', 32)}»`, `wpe_api_password: "«${randomText('base62', 40)}»"`],
    nonMatches: [
      `WPENGINE_SITE=${randomText('base62', 32)}`,
      `WPENGINE_API_KEY=${randomText('base62', 20)}`,
      `WPENGINE_API_KEY=${'x'.repeat(32)}`,
      `api_key=${randomText('base62', 32)}`,
    ],
  },
});
