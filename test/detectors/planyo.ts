/** Samples for the detectors of Planyo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 62);

testDetectors('planyo', {
  'planyo-api-key': {
    matches: [
      `PLANYO_API_KEY=«${apiKey}»\n`,
      `{ "planyo": { "apiKey": "«${apiKey}»" } }`,
      `const planyo_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = Planyo(api_key="${apiKey.slice(1)}")`,
      `export PLANYO_TOKEN="${apiKey}0"`,
      `const client = new Planyo('${'0'.repeat(62)}');`,
      `planyo${' '.repeat(90)}key = ${apiKey}`,
      `planyo sha256 ${randomText('hex', 64)}`,
    ],
  },
});
