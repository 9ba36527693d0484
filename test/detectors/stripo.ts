/** Samples for the detectors of Stripo. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const jwtToken = `eyJhbGciOiJIUzI1NiJ9.${randomText('base62', 130)}.${randomText('base64url', 43, 1)}`;

testDetectors('stripo', {
  'stripo-jwt-token': {
    matches: [
      `STRIPO_API_TOKEN=«${jwtToken}»\n`,
      `{ "stripo": { "apiKey": "«${jwtToken}»" } }`,
      `stripo_token: «${jwtToken}»\n`,
    ],
    nonMatches: [
      `const value = '${jwtToken}';`,
      `export STRIPO_TOKEN="eyJhbGciOiJIUzI1NiJ9.${randomText('base62', 130)}.${randomText('base64url', 42, 1)}"`,
      `STRIPO_API_TOKEN=eyJhbGciOiJIUzI1NiJ9.${'0'.repeat(130)}.${'0'.repeat(43)}\n`,
      `stripo${' '.repeat(90)}key = ${jwtToken}`,
      `{ "stripo": { "apiKey": "${jwtToken.slice(0, 9)}?${jwtToken.slice(10)}" } }`,
      `stripo id ${randomUuid()}`,
    ],
  },
});
