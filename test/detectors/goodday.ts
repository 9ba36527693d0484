/** Samples for the detectors of GoodDay. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('lowerAlnum', 32);

testDetectors('goodday', {
  'goodday-api-token': {
    matches: [
      `GOODDAY_API_TOKEN=«${apiToken}»\n`,
      `goodday_key := "«${apiToken}»"`,
      `client = Goodday(api_key="«${apiToken}»")`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `GOODDAY_API_TOKEN=${apiToken.slice(1)}\n`,
      `{ "goodday": { "apiKey": "${apiToken}0" } }`,
      `const goodday_secret = '${'0'.repeat(32)}';`,
      `goodday${' '.repeat(90)}key = ${apiToken}`,
      `goodday commit ${randomText('hex', 40)}`,
    ],
  },
});
