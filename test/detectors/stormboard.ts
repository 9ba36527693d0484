/** Samples for the detectors of Stormboard. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('hex', 40);

testDetectors('stormboard', {
  'stormboard-api-key': {
    matches: [
      `STORMBOARD_API_KEY=«${apiKey}»\n`,
      `client = Stormboard(api_key="«${apiKey}»")`,
      `export STORMBOARD_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `const client = new Stormboard('${apiKey.slice(1)}');`,
      `client = stormboard.Client("${apiKey}0")`,
      `https://api.stormboard.com/v1/items?access=${'0'.repeat(40)}&page=2`,
      `stormboard${' '.repeat(90)}key = ${apiKey}`,
      `stormboard id ${randomUuid()}`,
    ],
  },
});
