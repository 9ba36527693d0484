/** Samples for the detectors of Geocodio. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 39);

testDetectors('geocodio', {
  'geocodio-api-key': {
    matches: [
      `GEOCODIO_API_KEY=«${apiKey}»\n`,
      `$ geocodio login «${apiKey}»`,
      `{ "url": "https://geocod.io", "apiKey": "«${apiKey}»" }`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `client = geocodio.Client("${apiKey.slice(1)}")`,
      `https://api.geocodio.com/v1/items?access=${apiKey}0&page=2`,
      `$ geocodio login ${'0'.repeat(39)}`,
      `geocodio${' '.repeat(90)}key = ${apiKey}`,
      `geocodio commit ${randomText('hex', 40)}`,
    ],
  },
});
