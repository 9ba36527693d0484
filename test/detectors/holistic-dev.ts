/** Samples for the detectors of holistic.dev. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 64);

testDetectors('holistic-dev', {
  'holistic-dev-api-key': {
    matches: [
      `HOLISTIC_DEV_API_KEY=«${apiKey}»\n`,
      `const holistic_secret = '«${apiKey}»';`,
      `holistic_key := "«${apiKey}»"`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `HOLISTIC_DEV_API_KEY=${apiKey.slice(1)}\n`,
      `{ "holistic": { "apiKey": "${apiKey}0" } }`,
      `const holistic_secret = '${'0'.repeat(64)}';`,
      `holistic${' '.repeat(90)}key = ${apiKey}`,
      `holistic sha256 ${randomText('hex', 64)}`,
    ],
  },
});
