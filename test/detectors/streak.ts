/** Samples for the detectors of Streak. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 32);

testDetectors('streak', {
  'streak-api-key': {
    matches: [`STREAK_API_KEY=«${apiKey}»\n`, `const streak_secret = '«${apiKey}»';`, `streak_key := "«${apiKey}»"`],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `streak_token: ${apiKey.slice(1)}\n`,
      `streak_key := "${apiKey}0"`,
      `client = Streak(api_key="${'0'.repeat(32)}")`,
      `streak${' '.repeat(90)}key = ${apiKey}`,
      `streak sha256 ${randomText('hex', 64)}`,
    ],
  },
});
