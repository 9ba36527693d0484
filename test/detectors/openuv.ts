/** Samples for the detectors of OpenUV. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `openuv-${randomText('lowerAlnum', 25)}`;
const legacyApiKey = randomText('lowerAlnum', 32, 1);

testDetectors('openuv', {
  'openuv-api-key': {
    matches: [
      `{ "openuvApiKey": "«${apiKey}»" }`,
      `const openuvApiKey = '«${apiKey}»';`,
      `openuv_api_key: «${apiKey}»\n`,
    ],
    nonMatches: [
      `x${apiKey}`,
      `openuv-${randomText('lowerAlnum', 19)}`,
      `openuv-${'0'.repeat(25)}`,
      `${apiKey.slice(0, 7)} ${apiKey.slice(7)}`,
      apiKey.toUpperCase(),
    ],
  },
  'openuv-legacy-api-key': {
    matches: [
      `OPENUV_API_KEY=«${legacyApiKey}»\n`,
      `const client = new Openuv('«${legacyApiKey}»');`,
      `client = openuv.Client("«${legacyApiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${legacyApiKey}`,
      `export OPENUV_TOKEN="${legacyApiKey.slice(1)}"`,
      `const client = new Openuv('${legacyApiKey}0');`,
      `client = openuv.Client("${'0'.repeat(32)}")`,
      `openuv${' '.repeat(90)}key = ${legacyApiKey}`,
      `openuv commit ${randomText('hex', 40)}`,
    ],
  },
});
