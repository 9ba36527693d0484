/** Samples for the detectors of ZipCodeAPI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 64);

testDetectors('zipcodeapi', {
  'zipcodeapi-api-key': {
    matches: [
      `ZIPCODEAPI_API_KEY=«${apiKey}»\n`,
      `client = Zipcodeapi(api_key="«${apiKey}»")`,
      `export ZIPCODEAPI_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `zipcodeapi_key := "${apiKey.slice(1)}"`,
      `client = Zipcodeapi(api_key="${apiKey}0")`,
      `export ZIPCODEAPI_TOKEN="${'0'.repeat(64)}"`,
      `zipcodeapi${' '.repeat(90)}key = ${apiKey}`,
      `zipcodeapi commit ${randomText('hex', 40)}`,
    ],
  },
});
