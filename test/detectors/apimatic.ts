/** Samples for the detectors of APIMatic. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base64url', 64);

testDetectors('apimatic', {
  'apimatic-api-key': {
    matches: [
      `APIMATIC_API_KEY=«${apiKey}»\n`,
      `const client = new Apimatic('«${apiKey}»');`,
      `client = apimatic.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `https://api.apimatic.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ apimatic login ${apiKey}0`,
      `APIMATIC_API_KEY=${'0'.repeat(64)}\n`,
      `apimatic${' '.repeat(90)}key = ${apiKey}`,
      `apimatic id ${randomUuid()}`,
    ],
  },
});
