/** Samples for the detectors of Runway. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `key_${randomText('hex', 128)}`;

testDetectors('runway', {
  'runway-api-key': {
    matches: [
      `curl -H "Authorization: Bearer «${apiKey}»" https://api.runwayml.com/`,
      `headers: { Authorization: 'Bearer «${apiKey}»' }`,
      `https://runwayml.com/v1?key=«${apiKey}»&page=2`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `key_${'0'.repeat(128)}`, apiKey.slice(4)],
  },
});
