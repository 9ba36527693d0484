/** Samples for the detectors of DeepAI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 36);

testDetectors('deepai', {
  'deepai-api-key': {
    matches: [
      `DEEPAI_API_KEY=«${apiKey}»\n`,
      `$ deepai login «${apiKey}»`,
      `{ "deepai": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const deepai_secret = '${apiKey.slice(1)}';`,
      `deepai_token: ${apiKey}0\n`,
      `deepai_key := "${'0'.repeat(36)}"`,
      `deepai${' '.repeat(90)}key = ${apiKey}`,
      `deepai commit ${randomText('hex', 40)}`,
    ],
  },
});
