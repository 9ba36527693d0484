/** Samples for the detectors of Snappy (BeSnappy). */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 64);

testDetectors('besnappy', {
  'besnappy-api-key': {
    matches: [
      `BESNAPPY_API_KEY=«${apiKey}»\n`,
      `const client = new Besnappy('«${apiKey}»');`,
      `client = besnappy.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `besnappy_token: ${apiKey.slice(1)}\n`,
      `besnappy_key := "${apiKey}0"`,
      `client = Besnappy(api_key="${'0'.repeat(64)}")`,
      `besnappy${' '.repeat(90)}key = ${apiKey}`,
      `besnappy commit ${randomText('hex', 40)}`,
    ],
  },
});
