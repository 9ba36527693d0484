/** Samples for the detectors of Lokalise. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 40);

testDetectors('lokalise', {
  'lokalise-api-token': {
    matches: [
      `LOKALISE_API_TOKEN=«${apiToken}»\n`,
      `lokalise_token: «${apiToken}»\n`,
      `lokalise_key := "«${apiToken}»"`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `client = lokalise.Client("${apiToken.slice(1)}")`,
      `https://api.lokalise.com/v1/items?access=${apiToken}0&page=2`,
      `$ lokalise login ${'0'.repeat(40)}`,
      `lokalise${' '.repeat(90)}key = ${apiToken}`,
      `lokalise id ${randomUuid()}`,
    ],
  },
});
