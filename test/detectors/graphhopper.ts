/** Samples for the detectors of GraphHopper. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 36);

testDetectors('graphhopper', {
  'graphhopper-api-key': {
    matches: [
      `GRAPHHOPPER_API_KEY=«${apiKey}»\n`,
      `graphhopper_key := "«${apiKey}»"`,
      `client = Graphhopper(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `graphhopper_key := "${apiKey.slice(1)}"`,
      `client = Graphhopper(api_key="${apiKey}0")`,
      `export GRAPHHOPPER_TOKEN="${'0'.repeat(36)}"`,
      `graphhopper${' '.repeat(90)}key = ${apiKey}`,
      `graphhopper sha256 ${randomText('hex', 64)}`,
    ],
  },
});
