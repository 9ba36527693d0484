/** Samples for the detectors of uClassify. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 12);

testDetectors('uclassify', {
  'uclassify-api-key': {
    matches: [
      `UCLASSIFY_API_KEY=«${apiKey}»\n`,
      `export UCLASSIFY_TOKEN="«${apiKey}»"`,
      `{ "uclassify": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `uclassify_token: ${apiKey.slice(1)}\n`,
      `uclassify_key := "${apiKey}0"`,
      `client = Uclassify(api_key="${'0'.repeat(12)}")`,
      `uclassify${' '.repeat(90)}key = ${apiKey}`,
      `uclassify id ${randomUuid()}`,
    ],
  },
});
