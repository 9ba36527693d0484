/** Samples for the detectors of Apollo.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 22);

testDetectors('apollo', {
  'apollo-api-key': {
    matches: [`APOLLO_API_KEY=«${apiKey}»\n`, `const apollo_secret = '«${apiKey}»';`, `apollo_key := "«${apiKey}»"`],
    nonMatches: [
      `some_key: ${apiKey}`,
      `apollo_key: ${randomText('base62', 12)}-${randomText('base62', 9)}`,
      `client = Apollo(api_key="${apiKey.slice(1)}")`,
      `export APOLLO_TOKEN="${apiKey}0"`,
      `headers['apollo-api-key'] = '${'0'.repeat(22)}';`,
      `apollo${' '.repeat(90)}key = ${apiKey}`,
      `apollo commit ${randomText('hex', 40)}`,
    ],
  },
});
