/** Samples for the detectors of Clientary. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('base62', 25);

testDetectors('clientary', {
  'clientary-api-token': {
    matches: [
      `CLIENTARY_API_TOKEN=«${apiToken}»\n`,
      `{ "clientary": { "apiKey": "«${apiToken}»" } }`,
      `headers['ronin-api-key'] = '«${apiToken}»';`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `{ "clientary": { "apiKey": "${randomText('base62', 23)}" } }`,
      `clientary_token: ${'0'.repeat(25)}\n`,
      `clientary${' '.repeat(90)}key = ${apiToken}`,
      `clientary build ${apiToken}`,
      `clientary id ${randomUuid()}`,
    ],
  },
});
