/** Samples for the detectors of Juro. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('juro', {
  'juro-api-key': {
    matches: [
      `JURO_API_KEY=«${apiKey}»\n`,
      `client = Juro(api_key="«${apiKey}»")`,
      `headers['juro-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `headers['juro-api-key'] = '${apiKey.slice(1)}';`,
      `JURO_API_KEY=${apiKey}0\n`,
      `{ "juro": { "apiKey": "${'0'.repeat(40)}" } }`,
      `juro${' '.repeat(90)}key = ${apiKey}`,
      `juro sha256 ${randomText('hex', 64)}`,
    ],
  },
});
