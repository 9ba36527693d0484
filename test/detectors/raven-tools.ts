/** Samples for the detectors of Raven Tools. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('upperAlnum', 16);

testDetectors('raven-tools', {
  'raven-tools-api-key': {
    matches: [
      `RAVEN_TOOLS_API_KEY=«${apiKey}»\n`,
      `{ "raven": { "apiKey": "«${apiKey}»" } }`,
      `raven_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `export RAVEN_TOKEN="${apiKey.slice(1)}"`,
      `headers['raven-api-key'] = '${apiKey}0';`,
      `RAVEN_TOOLS_API_KEY=${'0'.repeat(16)}\n`,
      `raven${' '.repeat(90)}key = ${apiKey}`,
      `raven id ${randomUuid()}`,
    ],
  },
});
