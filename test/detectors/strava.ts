/** Samples for the detectors of Strava. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const clientSecret = randomText('lowerAlnum', 40);

testDetectors('strava', {
  'strava-client-secret': {
    matches: [
      `STRAVA_CLIENT_SECRET=«${clientSecret}»\n`,
      `{ "strava": { "apiKey": "«${clientSecret}»" } }`,
      `const strava_secret = '«${clientSecret}»';`,
    ],
    nonMatches: [
      `some_key: ${clientSecret}`,
      `STRAVA_CLIENT_SECRET=${clientSecret.slice(1)}\n`,
      `{ "strava": { "apiKey": "${clientSecret}0" } }`,
      `const strava_secret = '${'0'.repeat(40)}';`,
      `strava${' '.repeat(90)}key = ${clientSecret}`,
      `strava id ${randomUuid()}`,
    ],
  },
});
