/** Samples for the detectors of Yousign. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('yousign', {
  'yousign-api-key': {
    matches: [`YOUSIGN_API_KEY=«${apiKey}»\n`, `yousign_token: «${apiKey}»\n`, `yousign_key := "«${apiKey}»"`],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `yousign_key := "${apiKey.slice(1)}"`,
      `client = Yousign(api_key="${apiKey}0")`,
      `export YOUSIGN_TOKEN="${'0'.repeat(32)}"`,
      `yousign${' '.repeat(90)}key = ${apiKey}`,
      `yousign id ${randomUuid()}`,
    ],
  },
});
