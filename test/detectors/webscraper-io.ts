/** Samples for the detectors of Web Scraper. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('base62', 60);

testDetectors('webscraper-io', {
  'webscraper-io-api-token': {
    matches: [
      `WEBSCRAPER_IO_API_TOKEN=«${apiToken}»\n`,
      `https://api.webscraper.com/v1/items?access=«${apiToken}»&page=2`,
      `{ "web_scraper": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `webscraper_token: ${apiToken.slice(1)}\n`,
      `webscraper_key := "${apiToken}0"`,
      `client = Webscraper(api_key="${'0'.repeat(60)}")`,
      `webscraper${' '.repeat(90)}key = ${apiToken}`,
      `webscraper id ${randomUuid()}`,
    ],
  },
});
