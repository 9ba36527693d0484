/** Samples for the detectors of ScraperAPI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('scraperapi', {
  'scraperapi-api-key': {
    matches: [
      `SCRAPERAPI_API_KEY=«${apiKey}»\n`,
      `client = Scraperapi(api_key="«${apiKey}»")`,
      `scraper_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `export SCRAPERAPI_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Scraperapi('${apiKey}0');`,
      `client = scraperapi.Client("${'0'.repeat(32)}")`,
      `scraperapi${' '.repeat(90)}key = ${apiKey}`,
      `scraperapi sha256 ${randomText('hex', 64)}`,
    ],
  },
});
