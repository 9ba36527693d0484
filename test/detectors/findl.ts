/** Samples for the detectors of Findl. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('findl', {
  'findl-api-key': {
    matches: [
      `FINDL_API_KEY=«${apiKey}»\n`,
      `client = Findl(api_key="«${apiKey}»")`,
      `headers['findl-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `findl_key := "${apiKey.slice(1)}"`,
      `client = Findl(api_key="${apiKey}0")`,
      `export FINDL_TOKEN="${'00000000-0000-0000-0000-000000000000'}"`,
      `findl${' '.repeat(90)}key = ${apiKey}`,
      `findl commit ${randomText('hex', 40)}`,
    ],
  },
});
