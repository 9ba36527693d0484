/** Samples for the detectors of APILayer. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('apilayer', {
  'apilayer-api-key': {
    matches: [
      `APILAYER_API_KEY=«${apiKey}»\n`,
      `const apilayer_secret = '«${apiKey}»';`,
      `apilayer_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `{ "apilayer": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const apilayer_secret = '${apiKey}0';`,
      `apilayer_token: ${'0'.repeat(32)}\n`,
      `apilayer${' '.repeat(90)}key = ${apiKey}`,
      `apilayer sha256 ${randomText('hex', 64)}`,
    ],
  },
});
