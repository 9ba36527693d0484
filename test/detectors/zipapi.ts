/** Samples for the detectors of ZipAPI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('zipapi', {
  'zipapi-api-key': {
    matches: [
      `ZIPAPI_API_KEY=«${apiKey}»\n`,
      `{ "zipapi": { "apiKey": "«${apiKey}»" } }`,
      `zipapi_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `headers['zipapi-api-key'] = '${apiKey.slice(1)}';`,
      `ZIPAPI_API_KEY=${apiKey}0\n`,
      `{ "zipapi": { "apiKey": "${'0'.repeat(32)}" } }`,
      `zipapi${' '.repeat(90)}key = ${apiKey}`,
      `zipapi commit ${randomText('hex', 40)}`,
    ],
  },
});
