/** Samples for the detectors of Kit (ConvertKit). */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 22);

testDetectors('kit', {
  'kit-api-key': {
    matches: [
      `CONVERTKIT_API_KEY=«${apiKey}»\n`,
      `headers['convertkit-api-key'] = '«${apiKey}»';`,
      `const convertkit_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = Convertkit(api_key="${apiKey.slice(1)}")`,
      `export CONVERTKIT_TOKEN="${apiKey}0"`,
      `headers['convertkit-api-key'] = '${'0'.repeat(22)}';`,
      `convertkit${' '.repeat(90)}key = ${apiKey}`,
      `convertkit id ${randomUuid()}`,
    ],
  },
});
