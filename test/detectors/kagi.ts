/** Samples for the detectors of Kagi. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = `${randomText('base64url', 11)}.${randomText('base64url', 43, 1)}`;

testDetectors('kagi', {
  'kagi-api-token': {
    matches: [
      `KAGI_API_KEY=«${apiToken}»\n`,
      `$ kagi login «${apiToken}»`,
      `{ "kagi": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `client = Kagi(api_key="${apiToken.slice(1)}")`,
      `export KAGI_TOKEN="${apiToken}0"`,
      `const client = new Kagi('${'0'.repeat(11)}.${'0'.repeat(43)}');`,
      `kagi${' '.repeat(90)}key = ${apiToken}`,
      `kagi id ${randomUuid()}`,
    ],
  },
});
