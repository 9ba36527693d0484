/** Samples for the detectors of CraftMyPDF. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 35);

testDetectors('craftmypdf', {
  'craftmypdf-api-key': {
    matches: [`CRAFTMYPDF_API_KEY=«${apiKey}»\n`, `craftmypdf_token: «${apiKey}»\n`, `craftmypdf_key := "«${apiKey}»"`],
    nonMatches: [
      `some_key: ${apiKey}`,
      `const client = new Craftmypdf('${apiKey.slice(1)}');`,
      `client = craftmypdf.Client("${apiKey}0")`,
      `https://api.craftmypdf.com/v1/items?access=${'0'.repeat(35)}&page=2`,
      `craftmypdf${' '.repeat(90)}key = ${apiKey}`,
      `craftmypdf id ${randomUuid()}`,
    ],
  },
});
