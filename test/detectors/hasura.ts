/** Samples for the detectors of Hasura Cloud. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessToken = randomText('base62', 64);

testDetectors('hasura', {
  'hasura-access-token': {
    matches: [
      `HASURA_GRAPHQL_ADMIN_SECRET=«${accessToken}»\n`,
      `client = hasura.Client("«${accessToken}»")`,
      `https://api.hasura.com/v1/items?access=«${accessToken}»&page=2`,
    ],
    nonMatches: [
      `const value = '${accessToken}';`,
      `HASURA_GRAPHQL_ADMIN_SECRET=${accessToken.slice(1)}\n`,
      `{ "hasura": { "apiKey": "${accessToken}0" } }`,
      `const hasura_secret = '${'0'.repeat(64)}';`,
      `hasura${' '.repeat(90)}key = ${accessToken}`,
      `hasura id ${randomUuid()}`,
    ],
  },
});
