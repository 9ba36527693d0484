/** Samples for the detectors of Parseur. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 40);

testDetectors('parseur', {
  'parseur-api-key': {
    matches: [
      `PARSEUR_API_KEY=«${apiKey}»\n`,
      `parseur_key := "«${apiKey}»"`,
      `client = Parseur(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `HttpUtils.parseUrl("x")\nsignature = "${apiKey}"`,
      `Q4pARSEURk = ${apiKey}`,
      `{ "value": "${apiKey}" }`,
      `{ "parseur": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const parseur_secret = '${apiKey}0';`,
      `parseur_token: ${'0'.repeat(40)}\n`,
      `parseur${' '.repeat(90)}key = ${apiKey}`,
      `parseur sha256 ${randomText('hex', 64)}`,
    ],
  },
});
