/** Samples for the detectors of Convier. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `${randomText('digits', 2)}|${randomText('base62', 40, 1)}`;

testDetectors('convier', {
  'convier-api-token': {
    matches: [
      `CONVIER_API_TOKEN=«${apiToken}»\n`,
      `export CONVIER_TOKEN="«${apiToken}»"`,
      `const client = new Convier('«${apiToken}»');`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `CONVIER_API_TOKEN=${apiToken.slice(1)}\n`,
      `{ "convier": { "apiKey": "${apiToken}0" } }`,
      `const convier_secret = '${'0'.repeat(2)}|${'0'.repeat(40)}';`,
      `convier${' '.repeat(90)}key = ${apiToken}`,
      `convier commit ${randomText('hex', 40)}`,
    ],
  },
});
