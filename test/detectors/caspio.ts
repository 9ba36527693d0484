/** Samples for the detectors of Caspio. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const clientSecret = randomText('lowerAlnum', 50);

testDetectors('caspio', {
  'caspio-client-secret': {
    matches: [
      `CASPIO_CLIENT_SECRET=«${clientSecret}»\n`,
      `$ caspio login «${clientSecret}»`,
      `{ "caspio": { "apiKey": "«${clientSecret}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${clientSecret}" }`,
      `client = caspio.Client("${clientSecret.slice(1)}")`,
      `https://api.caspio.com/v1/items?access=${clientSecret}0&page=2`,
      `$ caspio login ${'0'.repeat(50)}`,
      `caspio${' '.repeat(90)}key = ${clientSecret}`,
      `caspio id ${randomUuid()}`,
    ],
  },
});
