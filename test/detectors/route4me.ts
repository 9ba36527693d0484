/** Samples for the detectors of Route4Me. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('upperAlnum', 32);

testDetectors('route4me', {
  'route4me-api-key': {
    matches: [
      `ROUTE4ME_API_KEY=«${apiKey}»\n`,
      `route4me_key := "«${apiKey}»"`,
      `client = Route4me(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `route4me_token: ${apiKey.slice(1)}\n`,
      `route4me_key := "${apiKey}0"`,
      `client = Route4me(api_key="${'0'.repeat(32)}")`,
      `route4me${' '.repeat(90)}key = ${apiKey}`,
      `route4me id ${randomUuid()}`,
    ],
  },
});
