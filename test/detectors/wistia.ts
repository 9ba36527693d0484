/** Samples for the detectors of Wistia. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 64);

testDetectors('wistia', {
  'wistia-api-token': {
    matches: [
      `WISTIA_API_TOKEN=«${apiToken}»\n`,
      `https://api.wistia.com/v1/items?access=«${apiToken}»&page=2`,
      `$ wistia login «${apiToken}»`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `https://api.wistia.com/v1/items?access=${apiToken.slice(1)}&page=2`,
      `$ wistia login ${apiToken}0`,
      `WISTIA_API_TOKEN=${'0'.repeat(64)}\n`,
      `wistia${' '.repeat(90)}key = ${apiToken}`,
      `wistia id ${randomUuid()}`,
    ],
  },
});
