/** Samples for the detectors of SaladCloud. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `salad_cloud_${randomText('base62', 4)}_${randomText('base62', 80, 1)}`;

testDetectors('saladcloud', {
  'saladcloud-api-key': {
    matches: [
      `SALAD_API_KEY=«salad_cloud_${randomText('base62', 3)}_${randomText('base62', 20, 2)}»`,
      `salad_api_key = "«${apiKey}»"`,
      `saladApiKey := "«${apiKey}»"`,
      `export SALAD_API_KEY=«${apiKey}»`,
    ],
    nonMatches: [
      `x${apiKey}`,
      `salad_cloud_${randomText('base62', 4)}_${randomText('base62', 15, 1)}`,
      `salad_cloud_${'0'.repeat(4)}_${'0'.repeat(80)}`,
      apiKey.slice(12),
      `${apiKey.slice(0, 15)} ${apiKey.slice(15)}`,
    ],
  },
});
