/** Samples for the detectors of parsers.dev. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 64);

testDetectors('parsers-dev', {
  'parsers-dev-api-key': {
    matches: [
      `PARSERS_DEV_API_KEY=«${apiKey}»\n`,
      `export PARSERS_TOKEN="«${apiKey}»"`,
      `{ "parsers": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `parsers_token: ${apiKey.slice(1)}\n`,
      `parsers_key := "${apiKey}0"`,
      `client = Parsers(api_key="${'0'.repeat(64)}")`,
      `parsers${' '.repeat(90)}key = ${apiKey}`,
      `parsers id ${randomUuid()}`,
    ],
  },
});
