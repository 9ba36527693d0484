/** Samples for the detectors of ConvertAPI. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = `secret_${randomText('base62', 16)}`;
const legacySecret = randomText('base62', 16, 1);

testDetectors('convertapi', {
  'convertapi-api-token': {
    matches: [
      `const convertapi = require('convertapi')('«${apiToken}»');`,

      `CONVERTAPI_SECRET=«${apiToken}»\n`,
      `const convertapi_secret = '«${apiToken}»';`,
      `convertapi_key := "«${apiToken}»"`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `{ "convertapi": { "apiKey": "${apiToken.slice(1)}" } }`,
      `const convertapi_secret = '${apiToken}0';`,
      `convertapi_token: secret_${'0'.repeat(16)}\n`,
      `convertapi${' '.repeat(90)}key = ${apiToken}`,
      `convertapi id ${randomUuid()}`,
    ],
  },
  'convertapi-legacy-secret': {
    matches: [
      `CONVERTAPI_SECRET=«${legacySecret}»\n`,
      `export CONVERTAPI_TOKEN="«${legacySecret}»"`,
      `{ "convertapi": { "apiKey": "«${legacySecret}»" } }`,
    ],
    nonMatches: [
      `VALUE=${legacySecret}\n`,
      `convertapi_key := "${legacySecret.slice(1)}"`,
      `client = Convertapi(api_key="${legacySecret}0")`,
      `export CONVERTAPI_TOKEN="${'0'.repeat(16)}"`,
      `convertapi${' '.repeat(90)}key = ${legacySecret}`,
      `convertapi sha256 ${randomText('hex', 64)}`,
    ],
  },
});
