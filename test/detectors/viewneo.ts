/** Samples for the detectors of viewneo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `${randomText('base62', 160)}.${randomText('base62', 190, 1)}.${randomText('base64url', 640, 2)}`;

testDetectors('viewneo', {
  'viewneo-api-token': {
    matches: [
      `VIEWNEO_API_TOKEN=«${apiToken}»\n`,
      `export VIEWNEO_TOKEN="«${apiToken}»"`,
      `const client = new Viewneo('«${apiToken}»');`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `client = Viewneo(api_key="${randomText('base62', 160)}.${randomText('base62', 190, 1)}.${randomText('base64url', 599, 2)}")`,
      `const client = new Viewneo('${'0'.repeat(160)}.${'0'.repeat(190)}.${'0'.repeat(640)}');`,
      `viewneo${' '.repeat(90)}key = ${apiToken}`,
      `viewneo sha256 ${randomText('hex', 64)}`,
    ],
  },
});
