/** Samples for the detectors of ExchangeRate-API. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 24);

testDetectors('exchangerate-api', {
  'exchangerate-api-key': {
    matches: [
      `EXCHANGERATE_API_KEY=«${apiKey}»\n`,
      `$ exchangerate login «${apiKey}»`,
      `// exchange-rate credentials\nsecret := "«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `https://api.exchangerate.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ exchangerate login ${apiKey}0`,
      `EXCHANGERATE_API_KEY=${'0'.repeat(24)}\n`,
      `exchangerate${' '.repeat(90)}key = ${apiKey}`,
      `exchangerate commit ${randomText('hex', 40)}`,
    ],
  },
});
