/** Samples for the detectors of Easy Insight. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 20);

testDetectors('easy-insight', {
  'easy-insight-api-key': {
    matches: [
      `{ "easyinsight": { "apiKey": "«${apiKey}»" } }`,
      `client = Easyinsight(api_key="«${apiKey}»")`,
      `easy-insight-token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `easyinsight_key := "${apiKey.slice(1)}"`,
      `client = Easyinsight(api_key="${apiKey}0")`,
      `export EASYINSIGHT_TOKEN="${'0'.repeat(20)}"`,
      `easyinsight${' '.repeat(90)}key = ${apiKey}`,
      `easyinsight commit ${randomText('hex', 40)}`,
    ],
  },
});
