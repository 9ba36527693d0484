/** Samples for the detectors of Livestorm. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNvIiwianRpIjoi${randomText('base62', 110)}.${randomText('base64url', 43, 1)}`;

testDetectors('livestorm', {
  'livestorm-api-token': {
    matches: [
      `LIVESTORM_API_TOKEN=«${apiToken}»\n`,
      `{ "livestormApiToken": "«${apiToken}»" }`,
      `const livestormApiToken = '«${apiToken}»';`,
    ],
    nonMatches: [
      `x${apiToken}`,
      `eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNvIiwianRpIjoi${randomText('base62', 110)}.${randomText('base64url', 42, 1)}`,
      `eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNvIiwianRpIjoi${'0'.repeat(110)}.${'0'.repeat(43)}`,
      `${apiToken.slice(0, 7)} ${apiToken.slice(7)}`,
      apiToken.toUpperCase(),
    ],
  },
});
