/** Samples for the detectors of Apacta. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 36);

testDetectors('apacta', {
  'apacta-api-key': {
    matches: [
      `APACTA_API_KEY=«${apiKey}»\n`,
      `export APACTA_TOKEN="«${apiKey}»"`,
      `{ "apacta": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `{ "apacta": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const apacta_secret = '${apiKey}0';`,
      `apacta_token: ${'0'.repeat(36)}\n`,
      `apacta${' '.repeat(90)}key = ${apiKey}`,
      `apacta id ${randomUuid()}`,
    ],
  },
});
