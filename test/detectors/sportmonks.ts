/** Samples for the detectors of Sportmonks. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('base62', 60);

testDetectors('sportmonks', {
  'sportmonks-api-token': {
    matches: [
      `SPORTMONKS_API_TOKEN=«${apiToken}»\n`,
      `https://api.sportmonks.com/v1/items?access=«${apiToken}»&page=2`,
      `const client = new Sportsmonk('«${apiToken}»');`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `$ sportmonks login ${apiToken.slice(1)}`,
      `SPORTMONKS_API_TOKEN=${apiToken}0\n`,
      `{ "sportmonks": { "apiKey": "${'0'.repeat(60)}" } }`,
      `sportmonks${' '.repeat(90)}key = ${apiToken}`,
      `sportmonks id ${randomUuid()}`,
    ],
  },
});
