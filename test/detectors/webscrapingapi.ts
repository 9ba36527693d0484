/** Samples for the detectors of WebScrapingAPI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('webscrapingapi', {
  'webscrapingapi-api-key': {
    matches: [
      `WEBSCRAPINGAPI_API_KEY=«${apiKey}»\n`,
      `$ webscraping login «${apiKey}»`,
      `{ "webscraping": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `WEBSCRAPINGAPI_API_KEY=${apiKey.slice(1)}\n`,
      `{ "webscraping": { "apiKey": "${apiKey}0" } }`,
      `const webscraping_secret = '${'0'.repeat(32)}';`,
      `webscraping${' '.repeat(90)}key = ${apiKey}`,
      `webscraping sha256 ${randomText('hex', 64)}`,
    ],
  },
});
