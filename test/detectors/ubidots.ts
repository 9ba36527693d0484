/** Samples for the detectors of Ubidots. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const token = `BBFF-${randomText('base62', 31)}`;
const apiKey = `BBFF-${randomText('hex', 35, 1)}`;

testDetectors('ubidots', {
  'ubidots-token': {
    matches: [
      `curl -H "Authorization: Bearer «${token}»" https://api.ubidots.com/`,
      `token = '«BBUS-${randomText('base62', 31, 1)}»'`,
      `token = '«BBFI-${randomText('base62', 31, 1)}»'`,
    ],
    nonMatches: [
      `x${token}`,
      `BBFF-${randomText('base62', 29)}`,
      `BBFF-${'0'.repeat(31)}`,
      token.slice(5),
      `${token.slice(0, 8)} ${token.slice(8)}`,
    ],
  },
  'ubidots-api-key': {
    matches: [
      `const ubidotsApiKey = '«${apiKey}»';`,
      `token = '«BBUS-${randomText('hex', 35, 2)}»'`,
      `token = '«BBFI-${randomText('hex', 35, 2)}»'`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `BBFF-${'0'.repeat(35)}`, apiKey.slice(5)],
  },
});
