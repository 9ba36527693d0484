/** Samples for the detectors of ReadMe. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `rdme_${randomText('lowerAlnum', 70)}`;

testDetectors('readme', {
  'readme-api-key': {
    matches: [
      `headers: { Authorization: 'Bearer «${apiKey}»' }`,
      `https://readme.com/v1?key=«${apiKey}»&page=2`,
      `README_API_KEY=«${apiKey}»\n`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `rdme_${'0'.repeat(70)}`, apiKey.slice(5)],
  },
});
