/** Samples for the detectors of CurrencyFreaks. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('currencyfreaks', {
  'currencyfreaks-api-key': {
    matches: [
      `CURRENCYFREAKS_API_KEY=«${apiKey}»\n`,
      `currencyfreaks_key := "«${apiKey}»"`,
      `client = Currencyfreaks(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = currencyfreaks.Client("${apiKey.slice(1)}")`,
      `https://api.currencyfreaks.com/v1/items?access=${apiKey}0&page=2`,
      `$ currencyfreaks login ${'0'.repeat(32)}`,
      `currencyfreaks${' '.repeat(90)}key = ${apiKey}`,
      `currencyfreaks id ${randomUuid()}`,
    ],
  },
});
