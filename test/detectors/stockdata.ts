/** Samples for the detectors of StockData.org. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('base62', 40);

testDetectors('stockdata', {
  'stockdata-api-token': {
    matches: [
      `STOCKDATA_API_TOKEN=«${apiToken}»\n`,
      `export STOCKDATA_TOKEN="«${apiToken}»"`,
      `const client = new Stockdata('«${apiToken}»');`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `STOCKDATA_API_TOKEN=${apiToken.slice(1)}\n`,
      `{ "stockdata": { "apiKey": "${apiToken}0" } }`,
      `const stockdata_secret = '${'0'.repeat(40)}';`,
      `stockdata${' '.repeat(90)}key = ${apiToken}`,
      `stockdata id ${randomUuid()}`,
    ],
  },
});
