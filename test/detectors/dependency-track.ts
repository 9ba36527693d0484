/** Samples for the detectors of Dependency-Track. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `odt_${randomText('base62', 72)}`;

testDetectors('dependency-track', {
  'dependency-track-api-key': {
    matches: [
      `https://dependencytrack.org/v1?key=«${apiKey}»&page=2`,
      `DTRACK_API_KEY=«${apiKey}»\n`,
      `{ "dtrackApiKey": "«${apiKey}»" }`,
    ],
    nonMatches: [
      `x${apiKey}`,
      `odt_${randomText('base62', 31)}`,
      `odt_${'0'.repeat(72)}`,
      apiKey.slice(4),
      `${apiKey.slice(0, 7)} ${apiKey.slice(7)}`,
    ],
  },
});
