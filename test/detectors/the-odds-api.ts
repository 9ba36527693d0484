/** Samples for the detectors of The Odds API. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('hex', 32);

testDetectors('the-odds-api', {
  'the-odds-api-key': {
    matches: [
      `{ "oddsapi": { "apiKey": "«${apiKey}»" } }`,
      `const oddsapi_secret = '«${apiKey}»';`,
      `// odds-api credentials\nsecret := "«${apiKey}»"`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `client = Oddsapi(api_key="${apiKey.slice(1)}")`,
      `export ODDSAPI_TOKEN="${apiKey}0"`,
      `const client = new Oddsapi('${'0'.repeat(32)}');`,
      `oddsapi${' '.repeat(90)}key = ${apiKey}`,
      `oddsapi id ${randomUuid()}`,
    ],
  },
});
