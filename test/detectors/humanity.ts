/** Samples for the detectors of Humanity. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('lowerAlnum', 40);

testDetectors('humanity', {
  'humanity-access-token': {
    matches: [
      `HUMANITY_ACCESS_TOKEN=«${accessToken}»\n`,
      `const humanity_secret = '«${accessToken}»';`,
      `humanity_key := "«${accessToken}»"`,
    ],
    nonMatches: [
      `some_key: ${accessToken}`,
      `{ "humanity": { "apiKey": "${accessToken.slice(1)}" } }`,
      `const humanity_secret = '${accessToken}0';`,
      `humanity_token: ${'0'.repeat(40)}\n`,
      `humanity${' '.repeat(90)}key = ${accessToken}`,
      `humanity commit ${randomText('hex', 40)}`,
    ],
  },
});
