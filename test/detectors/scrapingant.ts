/** Samples for the detectors of ScrapingAnt. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 32);

testDetectors('scrapingant', {
  'scrapingant-api-token': {
    matches: [
      `SCRAPINGANT_API_TOKEN=«${apiToken}»\n`,
      `const client = new Scrapingant('«${apiToken}»');`,
      `client = scrapingant.Client("«${apiToken}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `scrapingant_key := "${apiToken.slice(1)}"`,
      `client = Scrapingant(api_key="${apiToken}0")`,
      `export SCRAPINGANT_TOKEN="${'0'.repeat(32)}"`,
      `scrapingant${' '.repeat(90)}key = ${apiToken}`,
      `scrapingant id ${randomUuid()}`,
    ],
  },
});
