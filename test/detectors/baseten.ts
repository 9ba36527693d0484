/** Samples for the detectors of Baseten. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `${randomText('base62', 8)}.${randomText('base62', 32, 1)}`;

testDetectors('baseten', {
  'baseten-api-key': {
    matches: [`BASETEN_API_KEY=«${apiKey}»\n`, `const baseten_secret = '«${apiKey}»';`, `baseten_token: «${apiKey}»\n`],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = Baseten(api_key="${apiKey.slice(1)}")`,
      `export BASETEN_TOKEN="${apiKey}0"`,
      `const client = new Baseten('${'0'.repeat(8)}.${'0'.repeat(32)}');`,
      `baseten${' '.repeat(90)}key = ${apiKey}`,
      `baseten sha256 ${randomText('hex', 64)}`,
    ],
  },
});
