/** Samples for the detectors of Overloop. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base64url', 50);

testDetectors('overloop', {
  'overloop-api-key': {
    matches: [`OVERLOOP_API_KEY=«${apiKey}»\n`, `overloop_token: «${apiKey}»\n`, `overloop_key := "«${apiKey}»"`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `overloop_token: ${apiKey.slice(1)}\n`,
      `overloop_key := "${apiKey}0"`,
      `client = Overloop(api_key="${'0'.repeat(50)}")`,
      `overloop${' '.repeat(90)}key = ${apiKey}`,
      `overloop id ${randomUuid()}`,
    ],
  },
});
