/** Samples for the detectors of RocketReach. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 39);

testDetectors('rocketreach', {
  'rocketreach-api-key': {
    matches: [
      `ROCKETREACH_API_KEY=«${apiKey}»\n`,
      `client = Rocketreach(api_key="«${apiKey}»")`,
      `export ROCKETREACH_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `rocketreach_key := "${apiKey.slice(1)}"`,
      `client = Rocketreach(api_key="${apiKey}0")`,
      `export ROCKETREACH_TOKEN="${'0'.repeat(39)}"`,
      `rocketreach${' '.repeat(90)}key = ${apiKey}`,
      `rocketreach sha256 ${randomText('hex', 64)}`,
    ],
  },
});
