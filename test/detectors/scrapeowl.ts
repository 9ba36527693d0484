/** Samples for the detectors of ScrapeOwl. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 30);

testDetectors('scrapeowl', {
  'scrapeowl-api-key': {
    matches: [
      `SCRAPEOWL_API_KEY=«${apiKey}»\n`,
      `const client = new Scrapeowl('«${apiKey}»');`,
      `client = scrapeowl.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `https://api.scrapeowl.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ scrapeowl login ${apiKey}0`,
      `SCRAPEOWL_API_KEY=${'0'.repeat(30)}\n`,
      `scrapeowl${' '.repeat(90)}key = ${apiKey}`,
      `scrapeowl sha256 ${randomText('hex', 64)}`,
    ],
  },
});
