/** Samples for the detectors of Apify. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `apify_api_${randomText('base62', 36)}`;

testDetectors('apify', {
  'apify-api-token': {
    matches: [
      `<add key="apifyToken" value="«${apiToken}»" />`,
      `curl -H "Authorization: Bearer «${apiToken}»" https://api.apify.com/`,
      `headers: { Authorization: 'Bearer «${apiToken}»' }`,
    ],
    nonMatches: [
      `x${apiToken}`,
      apiToken.slice(0, -1),
      `${apiToken}0`,
      `apify_api_${'0'.repeat(36)}`,
      apiToken.slice(10),
    ],
  },
});
