/** Samples for the detectors of ScrapingBee. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('upperAlnum', 80);

testDetectors('scrapingbee', {
  'scrapingbee-api-key': {
    matches: [
      `SCRAPINGBEE_API_KEY=«${apiKey}»\n`,
      `client = Scrapingbee(api_key="«${apiKey}»")`,
      `# scraping bee\napi_key = '«${apiKey}»'`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const client = new Scrapingbee('${apiKey.slice(1)}');`,
      `client = scrapingbee.Client("${apiKey}0")`,
      `https://api.scrapingbee.com/v1/items?access=${'0'.repeat(80)}&page=2`,
      `scrapingbee${' '.repeat(90)}key = ${apiKey}`,
      `scrapingbee id ${randomUuid()}`,
    ],
  },
});
