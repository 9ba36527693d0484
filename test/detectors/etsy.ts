/** Samples for the detectors of Etsy. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const keystring = randomText('lowerAlnum', 24);
const apiKey = `${randomText('lowerAlnum', 24, 1)}:${randomText('lowerAlnum', 37, 2)}`;

testDetectors('etsy', {
  'etsy-keystring': {
    matches: [
      `ETSY_API_KEY=«${keystring}»\n`,
      `headers['etsy-api-key'] = '«${keystring}»';`,
      `const etsy_secret = '«${keystring}»';`,
    ],
    nonMatches: [
      `const value = '${keystring}';`,
      `etsy_key := "${keystring.slice(1)}"`,
      `client = Etsy(api_key="${keystring}0")`,
      `export ETSY_TOKEN="${'0'.repeat(24)}"`,
      `etsy${' '.repeat(90)}key = ${keystring}`,
      `etsy id ${randomUuid()}`,
    ],
  },
  'etsy-api-key': {
    matches: [
      `ETSY_API_KEY=«${apiKey}»\n`,
      `export ETSY_TOKEN="«${apiKey}»"`,
      `{ "etsy": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const etsy_secret = '${randomText('lowerAlnum', 24, 1)}:${randomText('lowerAlnum', 9, 2)}';`,
      `etsy_key := "${'0'.repeat(24)}:${'0'.repeat(37)}"`,
      `etsy${' '.repeat(90)}key = ${apiKey}`,
      `etsy build ${apiKey}`,
      `etsy sha256 ${randomText('hex', 64)}`,
    ],
  },
});
