/** Samples for the detectors of Boost Note. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessToken = randomText('hex', 64);

testDetectors('boostnote', {
  'boostnote-access-token': {
    matches: [
      `BOOSTNOTE_ACCESS_TOKEN=«${accessToken}»\n`,
      `{ "boostnote": { "apiKey": "«${accessToken}»" } }`,
      `const client = new BoostNote('«${accessToken}»');`,
    ],
    nonMatches: [
      `some_key: ${accessToken}`,
      `const client = new Boostnote('${accessToken.slice(1)}');`,
      `client = boostnote.Client("${accessToken}0")`,
      `https://api.boostnote.com/v1/items?access=${'0'.repeat(64)}&page=2`,
      `boostnote${' '.repeat(90)}key = ${accessToken}`,
      `boostnote id ${randomUuid()}`,
    ],
  },
});
