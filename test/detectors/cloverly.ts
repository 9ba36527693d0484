/** Samples for the detectors of Cloverly. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 28);

testDetectors('cloverly', {
  'cloverly-api-key': {
    matches: [
      `CLOVERLY_API_KEY=«${apiKey}»\n`,
      `headers['cloverly-api-key'] = '«${apiKey}»';`,
      `const cloverly_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = Cloverly(api_key="${apiKey.slice(1)}")`,
      `export CLOVERLY_TOKEN="${apiKey}0"`,
      `headers['cloverly-api-key'] = '${'0'.repeat(28)}';`,
      `cloverly${' '.repeat(90)}key = ${apiKey}`,
      `cloverly commit ${randomText('hex', 40)}`,
    ],
  },
});
