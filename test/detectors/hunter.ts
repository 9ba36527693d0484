/** Samples for the detectors of Hunter. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base64url', 40);

testDetectors('hunter', {
  'hunter-api-key': {
    matches: [`HUNTER_API_KEY=«${apiKey}»\n`, `hunter_token: «${apiKey}»\n`, `client = Hunter(api_key="«${apiKey}»")`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = Hunter(api_key="${apiKey.slice(1)}")`,
      `export HUNTER_TOKEN="${apiKey}0"`,
      `headers['hunter-api-key'] = '${'0'.repeat(40)}';`,
      `hunter${' '.repeat(90)}key = ${apiKey}`,
      `hunter id ${randomUuid()}`,
    ],
  },
});
