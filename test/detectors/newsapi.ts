/** Samples for the detectors of NewsAPI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('newsapi', {
  'newsapi-api-key': {
    matches: [
      `NEWSAPI_API_KEY=«${apiKey}»\n`,
      `client = newsapi.Client("«${apiKey}»")`,
      `client = NewsApi(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `$ newsapi login ${apiKey.slice(1)}`,
      `NEWSAPI_API_KEY=${apiKey}0\n`,
      `{ "newsapi": { "apiKey": "${'0'.repeat(32)}" } }`,
      `newsapi${' '.repeat(90)}key = ${apiKey}`,
      `newsapi sha256 ${randomText('hex', 64)}`,
    ],
  },
});
