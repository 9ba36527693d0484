/** Samples for the detectors of Storm Glass. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 73);

testDetectors('stormglass', {
  'stormglass-api-key': {
    matches: [
      `STORMGLASS_API_KEY=«${apiKey}»\n`,
      `client = stormglass.Client("«${apiKey}»")`,
      `https://api.stormglass.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `stormglass_key := "${apiKey.slice(1)}"`,
      `client = Stormglass(api_key="${apiKey}0")`,
      `export STORMGLASS_TOKEN="${'0'.repeat(73)}"`,
      `stormglass${' '.repeat(90)}key = ${apiKey}`,
      `stormglass sha256 ${randomText('hex', 64)}`,
    ],
  },
});
