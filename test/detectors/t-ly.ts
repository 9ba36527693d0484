/** Samples for the detectors of T.LY. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('base62', 60);

testDetectors('t-ly', {
  't-ly-api-token': {
    matches: [
      `TLY_API_TOKEN=«${apiToken}»\n`,
      `const tly_secret = '«${apiToken}»';`,
      `{ "url": "https://tly api", "apiKey": "«${apiToken}»" }`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `TLY_API_TOKEN=${apiToken.slice(1)}\n`,
      `{ "tly_token": "${apiToken}0" }`,
      `const tly_secret = '${'0'.repeat(60)}';`,
      `tly_${' '.repeat(90)}key = ${apiToken}`,
      `tly id ${randomUuid()}`,
    ],
  },
});
