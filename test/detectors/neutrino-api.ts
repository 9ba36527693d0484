/** Samples for the detectors of Neutrino API. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 48);

testDetectors('neutrino-api', {
  'neutrino-api-key': {
    matches: [
      `{ "neutrinoapi": { "apiKey": "«${apiKey}»" } }`,
      `https://api.neutrinoapi.com/v1/items?access=«${apiKey}»&page=2`,
      `neutrino_api_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `export NEUTRINOAPI_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Neutrinoapi('${apiKey}0');`,
      `client = neutrinoapi.Client("${'0'.repeat(48)}")`,
      `neutrinoapi${' '.repeat(90)}key = ${apiKey}`,
      `neutrinoapi sha256 ${randomText('hex', 64)}`,
    ],
  },
});
