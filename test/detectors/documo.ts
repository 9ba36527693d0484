/** Samples for the detectors of Documo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `ey${randomText('base62', 34)}.ey${randomText('base62', 154, 1)}.${randomText('base64url', 43, 2)}`;

testDetectors('documo', {
  'documo-api-key': {
    matches: [`DOCUMO_API_KEY=«${apiKey}»\n`, `documo_token: «${apiKey}»\n`, `documo_key := "«${apiKey}»"`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `https://api.documo.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ documo login ${apiKey}0`,
      `DOCUMO_API_KEY=ey${'0'.repeat(34)}.ey${'0'.repeat(154)}.${'0'.repeat(43)}\n`,
      `documo${' '.repeat(90)}key = ${apiKey}`,
      `documo commit ${randomText('hex', 40)}`,
    ],
  },
});
