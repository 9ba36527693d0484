/** Samples for the detectors of Artsy. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const clientSecret = randomText('base62', 32);

testDetectors('artsy', {
  'artsy-client-secret': {
    matches: [
      `ARTSY_CLIENT_SECRET=«${clientSecret}»\n`,
      `headers['artsy-api-key'] = '«${clientSecret}»';`,
      `const artsy_secret = '«${clientSecret}»';`,
    ],
    nonMatches: [
      `{ "value": "${clientSecret}" }`,
      `headers['artsy-api-key'] = '${clientSecret.slice(1)}';`,
      `ARTSY_CLIENT_SECRET=${clientSecret}0\n`,
      `{ "artsy": { "apiKey": "${'0'.repeat(32)}" } }`,
      `artsy${' '.repeat(90)}key = ${clientSecret}`,
      `artsy commit ${randomText('hex', 40)}`,
    ],
  },
});
