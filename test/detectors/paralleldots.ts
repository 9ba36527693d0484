/** Samples for the detectors of ParallelDots. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 43);

testDetectors('paralleldots', {
  'paralleldots-api-key': {
    matches: [
      `PARALLELDOTS_API_KEY=«${apiKey}»\n`,
      `client = Paralleldots(api_key="«${apiKey}»")`,
      `export PARALLELDOTS_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `paralleldots_token: ${apiKey.slice(1)}\n`,
      `paralleldots_key := "${apiKey}0"`,
      `client = Paralleldots(api_key="${'0'.repeat(43)}")`,
      `paralleldots${' '.repeat(90)}key = ${apiKey}`,
      `paralleldots id ${randomUuid()}`,
    ],
  },
});
