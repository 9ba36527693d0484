/** Samples for the detectors of Scalr. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt${randomText('base64url', 40)}.${randomText('base64url', 43, 1)}`;
const accessToken = randomText('base62', 136, 1);

testDetectors('scalr', {
  'scalr-api-token': {
    matches: [
      `{ "scalrToken": "«${apiToken}»" }`,
      `const scalrToken = '«${apiToken}»';`,
      `scalr_token: «${apiToken}»\n`,
    ],
    nonMatches: [
      `x${apiToken}`,
      `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt${randomText('base64url', 40)}.${randomText('base64url', 42, 1)}`,
      `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt${'0'.repeat(40)}.${'0'.repeat(43)}`,
      `${apiToken.slice(0, 7)} ${apiToken.slice(7)}`,
      apiToken.toUpperCase(),
    ],
  },
  'scalr-access-token': {
    matches: [
      `SCALR_TOKEN=«${accessToken}»\n`,
      `scalr_key := "«${accessToken}»"`,
      `client = Scalr(api_key="«${accessToken}»")`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `$ scalr login ${accessToken.slice(1)}`,
      `SCALR_TOKEN=${accessToken}0\n`,
      `{ "scalr": { "apiKey": "${'0'.repeat(136)}" } }`,
      `scalr${' '.repeat(90)}key = ${accessToken}`,
      `scalr commit ${randomText('hex', 40)}`,
    ],
  },
});
