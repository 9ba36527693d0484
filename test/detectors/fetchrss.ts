/** Samples for the detectors of FetchRSS. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('fetchrss', {
  'fetchrss-api-key': {
    matches: [
      `FETCHRSS_API_KEY=«${apiKey}»\n`,
      `const fetchrss_secret = '«${apiKey}»';`,
      `fetchrss_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = fetchrss.Client("${apiKey.slice(1)}")`,
      `https://api.fetchrss.com/v1/items?access=${apiKey}0&page=2`,
      `$ fetchrss login ${'0'.repeat(40)}`,
      `fetchrss${' '.repeat(90)}key = ${apiKey}`,
      `fetchrss id ${randomUuid()}`,
    ],
  },
});
