/** Samples for the detectors of Freshsales (Freshworks CRM). */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base64url', 22);

testDetectors('freshsales', {
  'freshsales-api-key': {
    matches: [
      `FRESHWORKS_API_KEY=«${apiKey}»\n`,
      `client = Freshworks(api_key="«${apiKey}»")`,
      `export FRESHSALES_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `const freshworks_secret = '${apiKey.slice(1)}';`,
      `freshworks_token: ${apiKey}0\n`,
      `freshworks_key := "${'0'.repeat(22)}"`,
      `freshworks${' '.repeat(90)}key = ${apiKey}`,
      `freshworks id ${randomUuid()}`,
    ],
  },
});
