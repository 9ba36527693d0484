/** Samples for the detectors of file.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('upperAlnum', 40);

testDetectors('file-io', {
  'file-io-api-key': {
    matches: [
      `FILEIO_API_KEY=«${apiKey}»\n`,
      `fileio_key := "«${apiKey}»"`,
      `// file.io credentials\nsecret := "«${apiKey}»"`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `fileio_token: ${randomText('upperAlnum', 38)}\n`,
      `client = Fileio(api_key="${'0'.repeat(40)}")`,
      `fileio${' '.repeat(90)}key = ${apiKey}`,
      `fileio build ${apiKey}`,
      `fileio commit ${randomText('hex', 40)}`,
    ],
  },
});
