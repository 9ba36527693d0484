/** Samples for the detectors of MagicBell. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('magicbell', {
  'magicbell-api-key': {
    matches: [
      `MAGICBELL_API_SECRET=«${apiKey}»\n`,
      `magicbell_key := "«${apiKey}»"`,
      `client = Magicbell(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `{ "magicbell": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const magicbell_secret = '${apiKey}0';`,
      `magicbell_token: ${'0'.repeat(40)}\n`,
      `magicbell${' '.repeat(90)}key = ${apiKey}`,
      `magicbell id ${randomUuid()}`,
    ],
  },
});
