/** Samples for the detectors of MindMeister. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base64url', 43);

testDetectors('mindmeister', {
  'mindmeister-access-token': {
    matches: [
      `MINDMEISTER_ACCESS_TOKEN=«${accessToken}»\n`,
      `$ mindmeister login «${accessToken}»`,
      `{ "mindmeister": { "apiKey": "«${accessToken}»" } }`,
    ],
    nonMatches: [
      `some_key: ${accessToken}`,
      `$ mindmeister login ${accessToken.slice(1)}`,
      `MINDMEISTER_ACCESS_TOKEN=${accessToken}0\n`,
      `{ "mindmeister": { "apiKey": "${'0'.repeat(43)}" } }`,
      `mindmeister${' '.repeat(90)}key = ${accessToken}`,
      `mindmeister sha256 ${randomText('hex', 64)}`,
    ],
  },
});
