/** Samples for the detectors of Uploadcare. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const secretKey = randomText('lowerAlnum', 20);

testDetectors('uploadcare', {
  'uploadcare-secret-key': {
    matches: [
      `UPLOADCARE_SECRET_KEY=«${secretKey}»\n`,
      `const uploadcare_secret = '«${secretKey}»';`,
      `uploadcare_key := "«${secretKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${secretKey}" }`,
      `const uploadcare_secret = '${secretKey.slice(1)}';`,
      `uploadcare_token: ${secretKey}0\n`,
      `uploadcare_key := "${'0'.repeat(20)}"`,
      `uploadcare${' '.repeat(90)}key = ${secretKey}`,
      `uploadcare commit ${randomText('hex', 40)}`,
    ],
  },
});
