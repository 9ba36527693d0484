/** Samples for the detectors of Zenkit. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `${randomText('lowerAlnum', 8)}-${randomText('base62', 32, 1)}`;

testDetectors('zenkit', {
  'zenkit-api-key': {
    matches: [
      `ZENKIT_API_KEY=«${apiKey}»\n`,
      `client = Zenkit(api_key="«${apiKey}»")`,
      `export ZENKIT_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `export ZENKIT_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Zenkit('${apiKey}0');`,
      `client = zenkit.Client("${'0'.repeat(8)}-${'0'.repeat(32)}")`,
      `zenkit${' '.repeat(90)}key = ${apiKey}`,
      `zenkit id ${randomUuid()}`,
    ],
  },
});
