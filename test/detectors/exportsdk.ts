/** Samples for the detectors of Export SDK. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `${randomText('lowerAlnum', 10)}_${randomText('lowerAlnum', 36, 1)}`;

testDetectors('exportsdk', {
  'exportsdk-api-key': {
    matches: [
      `EXPORTSDK_API_KEY=«${apiKey}»\n`,
      `{ "exportsdk": { "apiKey": "«${apiKey}»" } }`,
      `const exportsdk_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `exportsdk_token: ${randomText('lowerAlnum', 10)}_${randomText('lowerAlnum', 35, 1)}\n`,
      `client = Exportsdk(api_key="${'0'.repeat(10)}_${'0'.repeat(36)}")`,
      `exportsdk${' '.repeat(90)}key = ${apiKey}`,
      `export EXPORTSDK_TOKEN="${apiKey.slice(0, 9)}?${apiKey.slice(10)}"`,
      `exportsdk commit ${randomText('hex', 40)}`,
    ],
  },
});
