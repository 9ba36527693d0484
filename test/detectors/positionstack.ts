/** Samples for the detectors of positionstack. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('base62', 32);

testDetectors('positionstack', {
  'positionstack-access-key': {
    matches: [
      `POSITIONSTACK_ACCESS_KEY=«${accessKey}»\n`,
      `$ positionstack login «${accessKey}»`,
      `{ "positionstack": { "apiKey": "«${accessKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${accessKey}';`,
      `const client = new Positionstack('${accessKey.slice(1)}');`,
      `client = positionstack.Client("${accessKey}0")`,
      `https://api.positionstack.com/v1/items?access=${'0'.repeat(32)}&page=2`,
      `positionstack${' '.repeat(90)}key = ${accessKey}`,
      `positionstack commit ${randomText('hex', 40)}`,
    ],
  },
});
