/** Samples for the detectors of Clearbit. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const secretKey = randomText('lowerAlnum', 35);

testDetectors('clearbit', {
  'clearbit-secret-key': {
    matches: [
      `CLEARBIT_KEY=«${secretKey}»\n`,
      `clearbit_key := "«${secretKey}»"`,
      `client = Clearbit(api_key="«${secretKey}»")`,
    ],
    nonMatches: [
      `VALUE=${secretKey}\n`,
      `clearbit_token: ${secretKey.slice(1)}\n`,
      `clearbit_key := "${secretKey}0"`,
      `client = Clearbit(api_key="${'0'.repeat(35)}")`,
      `clearbit${' '.repeat(90)}key = ${secretKey}`,
      `clearbit sha256 ${randomText('hex', 64)}`,
    ],
  },
});
