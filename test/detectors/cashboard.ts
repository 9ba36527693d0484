/** Samples for the detectors of Cashboard. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `${randomText('upperAlnum', 3)}-${randomText('upperAlnum', 3, 1)}-${randomText('upperAlnum', 3, 2)}-${randomText('upperAlnum', 3, 3)}`;

testDetectors('cashboard', {
  'cashboard-api-key': {
    matches: [
      `CASHBOARD_API_KEY=«${apiKey}»\n`,
      `cashboard_token: «${apiKey}»\n`,
      `client = Cashboard(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `headers['cashboard-api-key'] = '${apiKey.slice(1)}';`,
      `CASHBOARD_API_KEY=${apiKey}0\n`,
      `{ "cashboard": { "apiKey": "${'0'.repeat(3)}-${'0'.repeat(3)}-${'0'.repeat(3)}-${'0'.repeat(3)}" } }`,
      `cashboard${' '.repeat(90)}key = ${apiKey}`,
      `cashboard commit ${randomText('hex', 40)}`,
    ],
  },
});
