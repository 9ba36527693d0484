/** Samples for the detectors of Tokeet. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('tokeet', {
  'tokeet-api-key': {
    matches: [`TOKEET_API_KEY=«${apiKey}»\n`, `tokeet_key := "«${apiKey}»"`, `export TOKEET_TOKEN="«${apiKey}»"`],
    nonMatches: [
      `some_key: ${apiKey}`,
      `{ "tokeet": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const tokeet_secret = '${apiKey}0';`,
      `tokeet_token: ${'00000000-0000-0000-0000-000000000000'}\n`,
      `tokeet${' '.repeat(90)}key = ${apiKey}`,
      `tokeet commit ${randomText('hex', 40)}`,
    ],
  },
});
