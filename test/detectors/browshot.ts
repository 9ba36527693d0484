/** Samples for the detectors of Browshot. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 28);

testDetectors('browshot', {
  'browshot-api-key': {
    matches: [
      `BROWSHOT_API_KEY=«${apiKey}»\n`,
      `const client = new Browshot('«${apiKey}»');`,
      `client = browshot.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `browshot_key := "${apiKey.slice(1)}"`,
      `client = Browshot(api_key="${apiKey}0")`,
      `export BROWSHOT_TOKEN="${'0'.repeat(28)}"`,
      `browshot${' '.repeat(90)}key = ${apiKey}`,
      `browshot sha256 ${randomText('hex', 64)}`,
    ],
  },
});
