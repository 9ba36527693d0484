/** Samples for the detectors of Amadeus for Developers. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);
const apiSecret = randomText('base62', 16, 1);

testDetectors('amadeus', {
  'amadeus-api-key': {
    matches: [
      `AMADEUS_CLIENT_ID=«${apiKey}»\n`,
      `{ "amadeus": { "apiKey": "«${apiKey}»" } }`,
      `const amadeus_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `const client = new Amadeus('${apiKey.slice(1)}');`,
      `client = amadeus.Client("${apiKey}0")`,
      `https://api.amadeus.com/v1/items?access=${'0'.repeat(32)}&page=2`,
      `amadeus${' '.repeat(90)}key = ${apiKey}`,
      `amadeus sha256 ${randomText('hex', 64)}`,
    ],
  },
  'amadeus-api-secret': {
    matches: [
      `AMADEUS_CLIENT_SECRET=«${apiSecret}»\n`,
      `amadeus_token: «${apiSecret}»\n`,
      `client = Amadeus(api_key="«${apiSecret}»")`,
    ],
    nonMatches: [
      `VALUE=${apiSecret}\n`,
      `const amadeus_secret = '${apiSecret.slice(1)}';`,
      `amadeus_token: ${apiSecret}0\n`,
      `amadeus_key := "${'0'.repeat(16)}"`,
      `amadeus${' '.repeat(90)}key = ${apiSecret}`,
      `amadeus sha256 ${randomText('hex', 64)}`,
    ],
  },
});
