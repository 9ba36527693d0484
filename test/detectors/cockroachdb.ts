/** Samples for the detectors of CockroachDB Cloud. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `CCDB1_${randomText('base62', 22)}_${randomText('base62', 40, 1)}`;

testDetectors('cockroachdb', {
  'cockroachdb-api-key': {
    matches: [
      `headers: { Authorization: 'Bearer «${apiKey}»' }`,
      `https://cockroachlabs.com/v1?key=«${apiKey}»&page=2`,
      `COCKROACH_API_KEY=«${apiKey}»\n`,
    ],
    nonMatches: [
      `x${apiKey}`,
      apiKey.slice(0, -1),
      `${apiKey}0`,
      `CCDB1_${'0'.repeat(22)}_${'0'.repeat(40)}`,
      apiKey.slice(6),
    ],
  },
});
