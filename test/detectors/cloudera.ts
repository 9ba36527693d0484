/** Samples for the detectors of Cloudera. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessKey = randomText('lowerAlnum', 31);

testDetectors('cloudera', {
  'cloudera-access-key': {
    matches: [
      `CLOUDERA_ACCESS_KEY=«${accessKey}»\n`,
      `const cloudera_secret = '«${accessKey}»';`,
      `cloudera_token: «${accessKey}»\n`,
    ],
    nonMatches: [
      `VALUE=${accessKey}\n`,
      `cloudera_key := "${accessKey.slice(1)}"`,
      `client = Cloudera(api_key="${accessKey}0")`,
      `export CLOUDERA_TOKEN="${'0'.repeat(31)}"`,
      `cloudera${' '.repeat(90)}key = ${accessKey}`,
      `cloudera id ${randomUuid()}`,
    ],
  },
});
