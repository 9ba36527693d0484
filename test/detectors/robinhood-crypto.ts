/** Samples for the detectors of Robinhood Crypto. */
import { testDetectors } from '../support/detectorTester';
import { randomUuid } from '../support/samples';

const apiKey = `rh-api-${randomUuid()}`;

testDetectors('robinhood-crypto', {
  'robinhood-crypto-api-key': {
    matches: [
      `const robinhoodApiKey = '«${apiKey}»';`,
      `robinhood_api_key: «${apiKey}»\n`,
      `robinhood_api_key = "«${apiKey}»"`,
    ],
    nonMatches: [
      `x${apiKey}`,
      apiKey.slice(0, -1),
      `${apiKey}0`,
      'rh-api-00000000-0000-0000-0000-000000000000',
      apiKey.slice(7),
    ],
  },
});
