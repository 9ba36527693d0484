/** Samples for the detectors of FlightAPI. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 24);

testDetectors('flightapi', {
  'flightapi-api-key': {
    matches: [
      `FLIGHTAPI_API_KEY=«${apiKey}»\n`,
      `https://api.flightapi.com/v1/items?access=«${apiKey}»&page=2`,
      `$ flightapi login «${apiKey}»`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `https://api.flightapi.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ flightapi login ${apiKey}0`,
      `FLIGHTAPI_API_KEY=${'0'.repeat(24)}\n`,
      `flightapi${' '.repeat(90)}key = ${apiKey}`,
      `flightapi id ${randomUuid()}`,
    ],
  },
});
