/** Samples for the detectors of Klipfolio. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('hex', 40);

testDetectors('klipfolio', {
  'klipfolio-api-key': {
    matches: [
      `KLIPFOLIO_API_KEY=«${apiKey}»\n`,
      `klipfolio_key := "«${apiKey}»"`,
      `client = Klipfolio(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `{ "klipfolio": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const klipfolio_secret = '${apiKey}0';`,
      `klipfolio_token: ${'0'.repeat(40)}\n`,
      `klipfolio${' '.repeat(90)}key = ${apiKey}`,
      `klipfolio id ${randomUuid()}`,
    ],
  },
});
