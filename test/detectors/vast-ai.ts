/** Samples for the detectors of Vast.ai. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 64);

testDetectors('vast-ai', {
  'vast-ai-api-key': {
    matches: [`VAST_API_KEY=«${apiKey}»\n`, `vast_token: «${apiKey}»\n`, `vast--token: «${apiKey}»\n`],
    nonMatches: [
      `const value = '${apiKey}';`,
      `{ "vast_token": "${apiKey.slice(1)}" }`,
      `const vast_secret = '${apiKey}0';`,
      `vast_token: ${'0'.repeat(64)}\n`,
      `vast_${' '.repeat(90)}key = ${apiKey}`,
      `vast sha256 ${randomText('hex', 64)}`,
    ],
  },
});
