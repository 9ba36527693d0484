/** Samples for the detectors of META API. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 64);

testDetectors('meta-api', {
  'meta-api-key': {
    matches: [
      `{ "metaapi": { "apiKey": "«${apiKey}»" } }`,
      `client = Metaapi(api_key="«${apiKey}»")`,
      `{ "url": "https://meta-api", "apiKey": "«${apiKey}»" }`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `https://api.metaapi.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ metaapi login ${apiKey}0`,
      `{ "metaapi": { "apiKey": "${'0'.repeat(64)}" } }`,
      `metaapi${' '.repeat(90)}key = ${apiKey}`,
      `metaapi commit ${randomText('hex', 40)}`,
    ],
  },
});
