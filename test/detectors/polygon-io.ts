/** Samples for the detectors of Polygon.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base64url', 32);

testDetectors('polygon-io', {
  'polygon-io-api-key': {
    matches: [
      `POLYGON_API_KEY=«${apiKey}»\n`,
      `{ "polygon_api": { "apiKey": "«${apiKey}»" } }`,
      `# polygon token\napi_key = '«${apiKey}»'`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const polygon_api_secret = '${apiKey.slice(1)}';`,
      `polygon_api_token: ${apiKey}0\n`,
      `polygon_api_key := "${'0'.repeat(32)}"`,
      `polygon_api${' '.repeat(90)}key = ${apiKey}`,
      `polygon_api commit ${randomText('hex', 40)}`,
    ],
  },
});
