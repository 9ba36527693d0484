/** Samples for the detectors of Moralis. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 64);
const jwtApiKey = `eyJ${randomText('base64url', 28, 1)}.eyJub25jZSI6I${randomText('base64url', 240, 2)}.${randomText('base64url', 43, 3)}`;

testDetectors('moralis', {
  'moralis-api-key': {
    matches: [
      `MORALIS_API_KEY=«${apiKey}»\n`,
      `{ "moralis": { "apiKey": "«${apiKey}»" } }`,
      `const moralis_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `https://api.moralis.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ moralis login ${apiKey}0`,
      `MORALIS_API_KEY=${'0'.repeat(64)}\n`,
      `moralis${' '.repeat(90)}key = ${apiKey}`,
      `moralis id ${randomUuid()}`,
    ],
  },
  'moralis-jwt-api-key': {
    matches: [
      `MORALIS_API_KEY=«${jwtApiKey}»\n`,
      `client = Moralis(api_key="«${jwtApiKey}»")`,
      `headers['moralis-api-key'] = '«${jwtApiKey}»';`,
    ],
    nonMatches: [
      `const value = '${jwtApiKey}';`,
      `const moralis_secret = 'eyJ${randomText('base64url', 28, 1)}.eyJub25jZSI6I${randomText('base64url', 240, 2)}.${randomText('base64url', 42, 3)}';`,
      `moralis_key := "eyJ${'0'.repeat(28)}.eyJub25jZSI6I${'0'.repeat(240)}.${'0'.repeat(43)}"`,
      `moralis${' '.repeat(90)}key = ${jwtApiKey}`,
      `client = Moralis(api_key="${jwtApiKey.slice(0, 9)}?${jwtApiKey.slice(10)}")`,
      `moralis id ${randomUuid()}`,
    ],
  },
});
