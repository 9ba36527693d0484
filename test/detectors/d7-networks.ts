/** Samples for the detectors of D7 Networks. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `${randomText('base62', 23)}=`;

testDetectors('d7-networks', {
  'd7-networks-api-token': {
    matches: [
      `{ "d7network": { "apiKey": "«${apiToken}»" } }`,
      `d7network_token: «${apiToken}»\n`,
      `d7network_key := "«${apiToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `const d7network_secret = '${apiToken.slice(1)}';`,
      `d7network_token: ${apiToken}0\n`,
      `d7network_key := "${'0'.repeat(23)}="`,
      `d7network${' '.repeat(90)}key = ${apiToken}`,
      `d7network sha256 ${randomText('hex', 64)}`,
    ],
  },
});
