/** Samples for the detectors of Finnhub. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 20);

testDetectors('finnhub', {
  'finnhub-api-key': {
    matches: [
      `FINNHUB_API_KEY=«${apiKey}»\n`,
      `$ finnhub login «${apiKey}»`,
      `{ "finnhub": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `https://api.finnhub.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ finnhub login ${apiKey}0`,
      `FINNHUB_API_KEY=${'0'.repeat(20)}\n`,
      `finnhub${' '.repeat(90)}key = ${apiKey}`,
      `finnhub sha256 ${randomText('hex', 64)}`,
    ],
  },
});
