/** Samples for the detectors of Geoapify. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('geoapify', {
  'geoapify-api-key': {
    matches: [
      `GEOAPIFY_API_KEY=«${apiKey}»\n`,
      `client = geoapify.Client("«${apiKey}»")`,
      `https://api.geoapify.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = geoapify.Client("${apiKey.slice(1)}")`,
      `https://api.geoapify.com/v1/items?access=${apiKey}0&page=2`,
      `$ geoapify login ${'0'.repeat(32)}`,
      `geoapify${' '.repeat(90)}key = ${apiKey}`,
      `geoapify id ${randomUuid()}`,
    ],
  },
});
