/** Samples for the detectors of Aletheia API. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('upperAlnum', 32);

testDetectors('aletheia-api', {
  'aletheia-api-key': {
    matches: [
      `{ "aletheiaapi": { "apiKey": "«${apiKey}»" } }`,
      `aletheiaapi_key := "«${apiKey}»"`,
      `export ALETHEIAAPI_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `{ "aletheiaapi": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const aletheiaapi_secret = '${apiKey}0';`,
      `aletheiaapi_token: ${'0'.repeat(32)}\n`,
      `aletheiaapi${' '.repeat(90)}key = ${apiKey}`,
      `aletheiaapi sha256 ${randomText('hex', 64)}`,
    ],
  },
});
