/** Samples for the detectors of Toggl Track. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('base62', 32);

testDetectors('toggl-track', {
  'toggl-track-api-token': {
    matches: [
      `TOGGL_API_TOKEN=«${apiToken}»\n`,
      `{ "toggl": { "apiKey": "«${apiToken}»" } }`,
      `const toggl_secret = '«${apiToken}»';`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `TOGGL_API_TOKEN=${apiToken.slice(1)}\n`,
      `{ "toggl": { "apiKey": "${apiToken}0" } }`,
      `const toggl_secret = '${'0'.repeat(32)}';`,
      `toggl${' '.repeat(90)}key = ${apiToken}`,
      `toggl id ${randomUuid()}`,
    ],
  },
});
