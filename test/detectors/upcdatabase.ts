/** Samples for the detectors of UPCDatabase. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('upperAlnum', 32);

testDetectors('upcdatabase', {
  'upcdatabase-api-key': {
    matches: [
      `UPCDATABASE_API_KEY=«${apiKey}»\n`,
      `const upcdatabase_secret = '«${apiKey}»';`,
      `upcdatabase_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `upcdatabase_token: ${apiKey.slice(1)}\n`,
      `upcdatabase_key := "${apiKey}0"`,
      `client = Upcdatabase(api_key="${'0'.repeat(32)}")`,
      `upcdatabase${' '.repeat(90)}key = ${apiKey}`,
      `upcdatabase sha256 ${randomText('hex', 64)}`,
    ],
  },
});
