/** Samples for the detectors of CryptoCompare. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 64);

testDetectors('cryptocompare', {
  'cryptocompare-api-key': {
    matches: [
      `CRYPTOCOMPARE_API_KEY=«${apiKey}»\n`,
      `$ cryptocompare login «${apiKey}»`,
      `{ "cryptocompare": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = cryptocompare.Client("${apiKey.slice(1)}")`,
      `https://api.cryptocompare.com/v1/items?access=${apiKey}0&page=2`,
      `$ cryptocompare login ${'0'.repeat(64)}`,
      `cryptocompare${' '.repeat(90)}key = ${apiKey}`,
      `cryptocompare commit ${randomText('hex', 40)}`,
    ],
  },
});
