/** Samples for the detectors of Postbacks. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('postbacks', {
  'postbacks-api-key': {
    matches: [
      `POSTBACKS_API_KEY=«${apiKey}»\n`,
      `{ "postbacks": { "apiKey": "«${apiKey}»" } }`,
      `postbacks_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `postbacks_key := "${apiKey.slice(1)}"`,
      `client = Postbacks(api_key="${apiKey}0")`,
      `export POSTBACKS_TOKEN="${'00000000-0000-0000-0000-000000000000'}"`,
      `postbacks${' '.repeat(90)}key = ${apiKey}`,
      `postbacks sha256 ${randomText('hex', 64)}`,
    ],
  },
});
