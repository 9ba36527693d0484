/** Samples for the detectors of BombBomb. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `${randomText('base62', 86)}==`;
const jwtToken = `eyJ${randomText('base64url', 55, 1)}.eyJ${randomText('base64url', 60, 2)}.${randomText('base64url', 43, 3)}`;

testDetectors('bombbomb', {
  'bombbomb-api-key': {
    matches: [
      `BOMBBOMB_API_KEY=«${apiKey}»\n`,
      `export BOMBBOMB_TOKEN="«${apiKey}»"`,
      `const client = new Bombbomb('«${apiKey}»');`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = Bombbomb(api_key="${apiKey.slice(1)}")`,
      `export BOMBBOMB_TOKEN="${apiKey}0"`,
      `const client = new Bombbomb('${'0'.repeat(86)}==');`,
      `bombbomb${' '.repeat(90)}key = ${apiKey}`,
      `bombbomb id ${randomUuid()}`,
    ],
  },
  'bombbomb-jwt-token': {
    matches: [
      `BOMBBOMB_TOKEN=«${jwtToken}»\n`,
      `export BOMBBOMB_TOKEN="«${jwtToken}»"`,
      `{ "bombbomb": { "apiKey": "«${jwtToken}»" } }`,
    ],
    nonMatches: [
      `some_key: ${jwtToken}`,
      `bombbomb_key := "eyJ${randomText('base64url', 55, 1)}.eyJ${randomText('base64url', 60, 2)}.${randomText('base64url', 42, 3)}"`,
      `export BOMBBOMB_TOKEN="eyJ${'0'.repeat(55)}.eyJ${'0'.repeat(60)}.${'0'.repeat(43)}"`,
      `bombbomb${' '.repeat(90)}key = ${jwtToken}`,
      `headers['bombbomb-api-key'] = '${jwtToken.slice(0, 9)}?${jwtToken.slice(10)}';`,
      `bombbomb sha256 ${randomText('hex', 64)}`,
    ],
  },
});
