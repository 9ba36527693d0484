/** Samples for the detectors of GeoAPI (getgeoapi.com). */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 40);

testDetectors('getgeoapi', {
  'getgeoapi-api-key': {
    matches: [
      `GETGEOAPI_API_KEY=«${apiKey}»\n`,
      `const client = new Getgeoapi('«${apiKey}»');`,
      `client = getgeoapi.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `const getgeoapi_secret = '${apiKey.slice(1)}';`,
      `getgeoapi_token: ${apiKey}0\n`,
      `getgeoapi_key := "${'0'.repeat(40)}"`,
      `getgeoapi${' '.repeat(90)}key = ${apiKey}`,
      `getgeoapi id ${randomUuid()}`,
    ],
  },
});
