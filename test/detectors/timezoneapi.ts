/** Samples for the detectors of TimezoneAPI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('lower', 20);

testDetectors('timezoneapi', {
  'timezoneapi-api-token': {
    matches: [
      `TIMEZONEAPI_API_TOKEN=«${apiToken}»\n`,
      `client = Timezoneapi(api_key="«${apiToken}»")`,
      `headers['timezoneapi-api-key'] = '«${apiToken}»';`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `TIMEZONEAPI_API_TOKEN=${apiToken.slice(1)}\n`,
      `{ "timezoneapi": { "apiKey": "${apiToken}0" } }`,
      `const timezoneapi_secret = '${'0'.repeat(20)}';`,
      `timezoneapi${' '.repeat(90)}key = ${apiToken}`,
      `timezoneapi commit ${randomText('hex', 40)}`,
    ],
  },
});
