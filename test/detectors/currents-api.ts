/** Samples for the detectors of Currents API. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 48);

testDetectors('currents-api', {
  'currents-api-key': {
    matches: [
      `{ "currentsapi": { "apiKey": "«${apiKey}»" } }`,
      `export CURRENTSAPI_TOKEN="«${apiKey}»"`,
      `client = currentsapi.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `currentsapi_token: ${apiKey.slice(1)}\n`,
      `currentsapi_key := "${apiKey}0"`,
      `client = Currentsapi(api_key="${'0'.repeat(48)}")`,
      `currentsapi${' '.repeat(90)}key = ${apiKey}`,
      `currentsapi id ${randomUuid()}`,
    ],
  },
});
