/** Samples for the detectors of Weatherbit. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('weatherbit', {
  'weatherbit-api-key': {
    matches: [
      `WEATHERBIT_API_KEY=«${apiKey}»\n`,
      `client = Weatherbit(api_key="«${apiKey}»")`,
      `export WEATHERBIT_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `const weatherbit_secret = '${apiKey.slice(1)}';`,
      `weatherbit_token: ${apiKey}0\n`,
      `weatherbit_key := "${'0'.repeat(32)}"`,
      `weatherbit${' '.repeat(90)}key = ${apiKey}`,
      `weatherbit id ${randomUuid()}`,
    ],
  },
});
