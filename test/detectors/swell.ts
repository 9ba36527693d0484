/** Samples for the detectors of Swell. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const secretKey = randomText('base62', 32);

testDetectors('swell', {
  'swell-secret-key': {
    matches: [
      `export SWELL_TOKEN="«${secretKey}»"`,
      `{ "swell": { "apiKey": "«${secretKey}»" } }`,
      `swell_token: «${secretKey}»\n`,
    ],
    nonMatches: [
      `VALUE=${secretKey}\n`,
      `headers['swell-api-key'] = '${secretKey.slice(1)}';`,
      `SWELL_SECRET_KEY=${secretKey}0\n`,
      `{ "swell": { "apiKey": "${'0'.repeat(32)}" } }`,
      `swell${' '.repeat(90)}key = ${secretKey}`,
      `swell id ${randomUuid()}`,
    ],
  },
});
