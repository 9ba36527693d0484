/** Samples for the detectors of ApiFlash. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('apiflash', {
  'apiflash-access-key': {
    matches: [
      `APIFLASH_ACCESS_KEY=«${accessKey}»\n`,
      `apiflash_token: «${accessKey}»\n`,
      `apiflash_key := "«${accessKey}»"`,
    ],
    nonMatches: [
      `const value = '${accessKey}';`,
      `{ "apiflash": { "apiKey": "${accessKey.slice(1)}" } }`,
      `const apiflash_secret = '${accessKey}0';`,
      `apiflash_token: ${'0'.repeat(32)}\n`,
      `apiflash${' '.repeat(90)}key = ${accessKey}`,
      `apiflash sha256 ${randomText('hex', 64)}`,
    ],
  },
});
