/** Samples for the detectors of NVIDIA NGC. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 84);

testDetectors('nvidia-ngc', {
  'nvidia-ngc-api-key': {
    matches: [
      `NGC_API_KEY=«${apiKey}»\n`,
      `client = Client(ngc_api_key="«${apiKey}»")`,
      `# ngc api\napi_key = '«${apiKey}»'`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `NGC_API_KEY=${apiKey.slice(1)}\n`,
      `{ "ngc_token": "${apiKey}0" }`,
      `const ngc_secret = '${'0'.repeat(84)}';`,
      `ngc_${' '.repeat(90)}key = ${apiKey}`,
      `ngc commit ${randomText('hex', 40)}`,
    ],
  },
});
