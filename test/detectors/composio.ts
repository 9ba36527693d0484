/** Samples for the detectors of Composio. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `ak_${randomText('base62', 20)}`;

testDetectors('composio', {
  'composio-api-key': {
    matches: [...inCode('COMPOSIO_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('COMPOSIO_API_KEY', apiKey)],
  },
});
