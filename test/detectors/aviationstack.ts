/** Samples for the detectors of Aviationstack. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('aviationstack', {
  'aviationstack-access-key': {
    matches: [
      `AVIATIONSTACK_ACCESS_KEY=«${accessKey}»\n`,
      `{ "aviationstack": { "apiKey": "«${accessKey}»" } }`,
      `const aviationstack_secret = '«${accessKey}»';`,
    ],
    nonMatches: [
      `some_key: ${accessKey}`,
      `const client = new Aviationstack('${accessKey.slice(1)}');`,
      `client = aviationstack.Client("${accessKey}0")`,
      `https://api.aviationstack.com/v1/items?access=${'0'.repeat(32)}&page=2`,
      `aviationstack${' '.repeat(90)}key = ${accessKey}`,
      `aviationstack id ${randomUuid()}`,
    ],
  },
});
