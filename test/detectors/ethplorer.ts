/** Samples for the detectors of Ethplorer. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 22);

testDetectors('ethplorer', {
  'ethplorer-api-key': {
    matches: [
      `ETHPLORER_API_KEY=«${apiKey}»\n`,
      `const ethplorer_secret = '«${apiKey}»';`,
      `ethplorer_key := "«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = Ethplorer(api_key="${apiKey.slice(1)}")`,
      `export ETHPLORER_TOKEN="${apiKey}0"`,
      `headers['ethplorer-api-key'] = '${'0'.repeat(22)}';`,
      `ethplorer${' '.repeat(90)}key = ${apiKey}`,
      `ethplorer commit ${randomText('hex', 40)}`,
    ],
  },
});
