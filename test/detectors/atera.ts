/** Samples for the detectors of Atera. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('atera', {
  'atera-api-key': {
    matches: [`ATERA_API_KEY=«${apiKey}»\n`, `atera_key := "«${apiKey}»"`, `export ATERA_TOKEN="«${apiKey}»"`],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const atera_secret = '${apiKey.slice(1)}';`,
      `atera_token: ${apiKey}0\n`,
      `atera_key := "${'0'.repeat(32)}"`,
      `atera${' '.repeat(90)}key = ${apiKey}`,
      `atera id ${randomUuid()}`,
    ],
  },
});
