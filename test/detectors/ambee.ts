/** Samples for the detectors of Ambee. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('hex', 64);

testDetectors('ambee', {
  'ambee-api-key': {
    matches: [`AMBEE_API_KEY=«${apiKey}»\n`, `client = Ambee(api_key="«${apiKey}»")`, `ambeedata_key := "«${apiKey}»"`],
    nonMatches: [
      `some_key: ${apiKey}`,
      `{ "ambee": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const ambee_secret = '${apiKey}0';`,
      `ambee_token: ${'0'.repeat(64)}\n`,
      `ambee${' '.repeat(90)}key = ${apiKey}`,
      `ambee id ${randomUuid()}`,
    ],
  },
});
