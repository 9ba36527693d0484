/** Samples for the detectors of ZeroBounce. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('zerobounce', {
  'zerobounce-api-key': {
    matches: [
      `ZEROBOUNCE_API_KEY=«${apiKey}»\n`,
      `https://api.zerobounce.com/v1/items?access=«${apiKey}»&page=2`,
      `client = zero_bounce.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = zerobounce.Client("${apiKey.slice(1)}")`,
      `https://api.zerobounce.com/v1/items?access=${apiKey}0&page=2`,
      `$ zerobounce login ${'0'.repeat(32)}`,
      `zerobounce${' '.repeat(90)}key = ${apiKey}`,
      `zerobounce commit ${randomText('hex', 40)}`,
    ],
  },
});
