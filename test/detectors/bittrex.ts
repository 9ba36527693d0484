/** Samples for the detectors of Bittrex. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('bittrex', {
  'bittrex-api-key': {
    matches: [
      `BITTREX_API_KEY=«${apiKey}»\n`,
      `client = bittrex.Client("«${apiKey}»")`,
      `https://api.bittrex.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `BITTREX_API_KEY=${apiKey.slice(1)}\n`,
      `{ "bittrex": { "apiKey": "${apiKey}0" } }`,
      `const bittrex_secret = '${'0'.repeat(32)}';`,
      `bittrex${' '.repeat(90)}key = ${apiKey}`,
      `bittrex sha256 ${randomText('hex', 64)}`,
    ],
  },
});
