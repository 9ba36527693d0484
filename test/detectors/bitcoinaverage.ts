/** Samples for the detectors of BitcoinAverage. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const secretKey = randomText('base62', 43);

testDetectors('bitcoinaverage', {
  'bitcoinaverage-secret-key': {
    matches: [
      `BITCOINAVERAGE_SECRET_KEY=«${secretKey}»\n`,
      `client = bitcoinaverage.Client("«${secretKey}»")`,
      `https://api.bitcoinaverage.com/v1/items?access=«${secretKey}»&page=2`,
    ],
    nonMatches: [
      `VALUE=${secretKey}\n`,
      `https://api.bitcoinaverage.com/v1/items?access=${secretKey.slice(1)}&page=2`,
      `$ bitcoinaverage login ${secretKey}0`,
      `BITCOINAVERAGE_SECRET_KEY=${'0'.repeat(43)}\n`,
      `bitcoinaverage${' '.repeat(90)}key = ${secretKey}`,
      `bitcoinaverage sha256 ${randomText('hex', 64)}`,
    ],
  },
});
