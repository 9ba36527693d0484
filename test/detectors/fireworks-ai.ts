/** Samples for the detectors of Fireworks AI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `fw_${randomText('base62', 23)}`;

testDetectors('fireworks-ai', {
  'fireworks-ai-api-key': {
    matches: [
      `{ "fireworksApiKey": "«${apiKey}»" }`,
      `const fireworksApiKey = '«${apiKey}»';`,
      `fireworks_api_key: «${apiKey}»\n`,
    ],
    nonMatches: [
      `x${apiKey}`,
      `fw_${randomText('base62', 21)}`,
      `fw_${'0'.repeat(23)}`,
      apiKey.slice(3),
      `${apiKey.slice(0, 6)} ${apiKey.slice(6)}`,
    ],
  },
});
