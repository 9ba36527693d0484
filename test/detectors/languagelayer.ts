/** Samples for the detectors of Languagelayer. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('languagelayer', {
  'languagelayer-access-key': {
    matches: [
      `LANGUAGELAYER_ACCESS_KEY=«${accessKey}»\n`,
      `languagelayer_token: «${accessKey}»\n`,
      `languagelayer_key := "«${accessKey}»"`,
    ],
    nonMatches: [
      `some_key: ${accessKey}`,
      `{ "languagelayer": { "apiKey": "${accessKey.slice(1)}" } }`,
      `const languagelayer_secret = '${accessKey}0';`,
      `languagelayer_token: ${'0'.repeat(32)}\n`,
      `languagelayer${' '.repeat(90)}key = ${accessKey}`,
      `languagelayer sha256 ${randomText('hex', 64)}`,
    ],
  },
});
