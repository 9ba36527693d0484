/** Samples for the detectors of Hygraph (GraphCMS). */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = `${randomText('base62', 73)}.ey${randomText('base62', 340, 1)}.${randomText('base64url', 683, 2)}`;

testDetectors('hygraph', {
  'hygraph-access-token': {
    matches: [
      `HYGRAPH_TOKEN=«${accessToken}»\n`,
      `export HYGRAPH_TOKEN="«${accessToken}»"`,
      `export GRAPHCMS_TOKEN="«${accessToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `export HYGRAPH_TOKEN="${randomText('base62', 73)}.ey${randomText('base62', 340, 1)}.${randomText('base64url', 682, 2)}"`,
      `client = hygraph.Client("${'0'.repeat(73)}.ey${'0'.repeat(340)}.${'0'.repeat(683)}")`,
      `hygraph${' '.repeat(90)}key = ${accessToken}`,
      `https://api.hygraph.com/v1/items?access=${accessToken.slice(0, 9)}?${accessToken.slice(10)}&page=2`,
      `hygraph sha256 ${randomText('hex', 64)}`,
    ],
  },
});
