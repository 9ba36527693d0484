/** Samples for the detectors of Simplesat. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 40);

testDetectors('simplesat', {
  'simplesat-api-key': {
    matches: [
      `SIMPLESAT_API_KEY=«${apiKey}»\n`,
      `https://api.simplesat.com/v1/items?access=«${apiKey}»&page=2`,
      `$ simplesat login «${apiKey}»`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = simplesat.Client("${apiKey.slice(1)}")`,
      `https://api.simplesat.com/v1/items?access=${apiKey}0&page=2`,
      `$ simplesat login ${'0'.repeat(40)}`,
      `simplesat${' '.repeat(90)}key = ${apiKey}`,
      `simplesat id ${randomUuid()}`,
    ],
  },
});
