/** Samples for the detectors of SherpaDesk. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 32);

testDetectors('sherpadesk', {
  'sherpadesk-api-token': {
    matches: [
      `SHERPADESK_API_TOKEN=«${apiToken}»\n`,
      `export SHERPADESK_TOKEN="«${apiToken}»"`,
      `const client = new Sherpadesk('«${apiToken}»');`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `https://api.sherpadesk.com/v1/items?access=${apiToken.slice(1)}&page=2`,
      `$ sherpadesk login ${apiToken}0`,
      `SHERPADESK_API_TOKEN=${'0'.repeat(32)}\n`,
      `sherpadesk${' '.repeat(90)}key = ${apiToken}`,
      `sherpadesk id ${randomUuid()}`,
    ],
  },
});
