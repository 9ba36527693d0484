/** Samples for the detectors of Alconost. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const nitroApiKey = randomText('base62', 32);

testDetectors('alconost', {
  'alconost-nitro-api-key': {
    matches: [
      `ALCONOST_API_KEY=«${nitroApiKey}»\n`,
      `{ "alconost": { "apiKey": "«${nitroApiKey}»" } }`,
      `const alconost_secret = '«${nitroApiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${nitroApiKey}" }`,
      `client = Alconost(api_key="${nitroApiKey.slice(1)}")`,
      `export ALCONOST_TOKEN="${nitroApiKey}0"`,
      `const client = new Alconost('${'0'.repeat(32)}');`,
      `alconost${' '.repeat(90)}key = ${nitroApiKey}`,
      `alconost commit ${randomText('hex', 40)}`,
    ],
  },
});
