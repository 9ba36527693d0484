/** Samples for the detectors of Stitch. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 35);

testDetectors('stitch-data', {
  'stitch-data-api-token': {
    matches: [
      `{ "stitchdata": { "apiKey": "«${apiToken}»" } }`,
      `const client = new Stitchdata('«${apiToken}»');`,
      `export STITCH_DATA_TOKEN="«${apiToken}»"`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `const client = new Stitchdata('${apiToken.slice(1)}');`,
      `client = stitchdata.Client("${apiToken}0")`,
      `https://api.stitchdata.com/v1/items?access=${'0'.repeat(35)}&page=2`,
      `stitchdata${' '.repeat(90)}key = ${apiToken}`,
      `stitchdata id ${randomUuid()}`,
    ],
  },
});
