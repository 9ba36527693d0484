/** Samples for the detectors of Looker. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText, randomUuid } from '../support/samples';

const clientSecret = randomText('lowerAlnum', 24);
const clientId = randomText('lowerAlnum', 20, 4);

testDetectors('looker', {
  'looker-client-secret': {
    matches: [
      `LOOKERSDK_CLIENT_SECRET=«${clientSecret}»\n`,
      `const looker_secret = '«${clientSecret}»';`,
      `looker_key := "«${clientSecret}»"`,
    ],
    nonMatches: [
      `VALUE=${clientSecret}\n`,
      `headers['looker-api-key'] = '${clientSecret.slice(1)}';`,
      `LOOKERSDK_CLIENT_SECRET=${clientSecret}0\n`,
      `{ "looker": { "apiKey": "${'0'.repeat(24)}" } }`,
      `looker${' '.repeat(90)}key = ${clientSecret}`,
      `looker id ${randomUuid()}`,
    ],
  },
  'looker-client-id': {
    matches: [...inCode('LOOKERSDK_CLIENT_ID', clientId)],
    nonMatches: [...outOfPlace('LOOKERSDK_CLIENT_ID', clientId)],
  },
});
