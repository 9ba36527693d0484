/** Samples for the detectors of ParseHub. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 12);

testDetectors('parsehub', {
  'parsehub-api-key': {
    matches: [
      `PARSEHUB_API_KEY=«${apiKey}»\n`,
      `parsehub_token: «${apiKey}»\n`,
      `client = Parsehub(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `client = Parsehub(api_key="${apiKey.slice(1)}")`,
      `export PARSEHUB_TOKEN="${apiKey}0"`,
      `headers['parsehub-api-key'] = '${'0'.repeat(12)}';`,
      `parsehub${' '.repeat(90)}key = ${apiKey}`,
      `parsehub id ${randomUuid()}`,
    ],
  },
});
