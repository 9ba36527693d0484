/** Samples for the detectors of Mux. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const tokenSecret = randomText('base64', 75);

testDetectors('mux', {
  'mux-token-secret': {
    matches: [
      `MUX_TOKEN_SECRET=«${tokenSecret}»\n`,
      `mux_key := "«${tokenSecret}»"`,
      `{ "url": "https://mux token", "apiKey": "«${tokenSecret}»" }`,
    ],
    nonMatches: [
      `VALUE=${tokenSecret}\n`,
      `MUX_TOKEN_SECRET=${tokenSecret.slice(1)}\n`,
      `{ "mux_token": "${tokenSecret}0" }`,
      `const mux_secret = '${'0'.repeat(75)}';`,
      `mux_${' '.repeat(90)}key = ${tokenSecret}`,
      `mux commit ${randomText('hex', 40)}`,
    ],
  },
});
