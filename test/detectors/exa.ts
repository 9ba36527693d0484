/** Samples for the detectors of Exa. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('exa', {
  'exa-api-key': {
    matches: [
      `EXA_API_KEY=«${apiKey}»\n`,
      `exa api-token: «${apiKey}»\n`,
      `headers['exa_api-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `{ "exa_api": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const exa_api_secret = '${apiKey}0';`,
      `exa_api_token: ${'00000000-0000-0000-0000-000000000000'}\n`,
      `exa_api${' '.repeat(90)}key = ${apiKey}`,
      `exa_api commit ${randomText('hex', 40)}`,
    ],
  },
});
