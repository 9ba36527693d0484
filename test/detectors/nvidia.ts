/** Samples for the detectors of NVIDIA. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `nvapi-${randomText('base64url', 65)}`;

testDetectors('nvidia', {
  'nvidia-api-key': {
    matches: [`const nvidiaApiKey = '«${apiKey}»';`, `nvidia_api_key: «${apiKey}»\n`, `nvidia_api_key = "«${apiKey}»"`],
    nonMatches: [
      `x${apiKey}`,
      `nvapi-${randomText('base64url', 59)}`,
      `nvapi-${'0'.repeat(65)}`,
      apiKey.slice(6),
      `${apiKey.slice(0, 9)} ${apiKey.slice(9)}`,
    ],
  },
});
