/** Samples for the detectors of Drone CI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base62', 32);

testDetectors('drone-ci', {
  'drone-ci-access-token': {
    matches: [
      `DRONE_TOKEN=«${accessToken}»\n`,
      `{ "drone_token": { "apiKey": "«${accessToken}»" } }`,
      `export DRONE_TOKEN="«${accessToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `{ "drone_token": { "apiKey": "${accessToken.slice(1)}" } }`,
      `const drone_token_secret = '${accessToken}0';`,
      `drone_token_token: ${'0'.repeat(32)}\n`,
      `drone_token${' '.repeat(90)}key = ${accessToken}`,
      `drone_token sha256 ${randomText('hex', 64)}`,
    ],
  },
});
