/** Samples for the detectors of GetResponse. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('getresponse', {
  'getresponse-api-key': {
    matches: [
      `GETRESPONSE_API_KEY=«${apiKey}»\n`,
      `client = Getresponse(api_key="«${apiKey}»")`,
      `export GETRESPONSE_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = Getresponse(api_key="${apiKey.slice(1)}")`,
      `export GETRESPONSE_TOKEN="${apiKey}0"`,
      `const client = new Getresponse('${'0'.repeat(32)}');`,
      `getresponse${' '.repeat(90)}key = ${apiKey}`,
      `getresponse id ${randomUuid()}`,
    ],
  },
});
