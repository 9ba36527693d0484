/** Samples for the detectors of Squarespace. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('squarespace', {
  'squarespace-api-key': {
    matches: [
      `SQUARESPACE_API_KEY=«${apiKey}»\n`,
      `squarespace_key := "«${apiKey}»"`,
      `export SQUARESPACE_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `{ "squarespace": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const squarespace_secret = '${apiKey}0';`,
      `squarespace_token: ${'00000000-0000-0000-0000-000000000000'}\n`,
      `squarespace${' '.repeat(90)}key = ${apiKey}`,
      `squarespace commit ${randomText('hex', 40)}`,
    ],
  },
});
