/** Samples for the detectors of Runpod. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `rpa_${randomText('base62', 46)}`;

testDetectors('runpod', {
  'runpod-api-key': {
    matches: [
      `headers: { Authorization: 'Bearer «${apiKey}»' }`,
      `https://runpod.io/v1?key=«${apiKey}»&page=2`,
      `RUNPOD_API_KEY=«${apiKey}»\n`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `rpa_${'0'.repeat(46)}`, apiKey.slice(4)],
  },
});
