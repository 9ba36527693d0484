/** Samples for the detectors of Paymo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 44);

testDetectors('paymo', {
  'paymo-api-key': {
    matches: [
      `{ "paymoapp": { "apiKey": "«${apiKey}»" } }`,
      `const paymoapp_secret = '«${apiKey}»';`,
      `paymoapp_key := "«${apiKey}»"`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `https://api.paymoapp.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ paymoapp login ${apiKey}0`,
      `{ "paymoapp": { "apiKey": "${'0'.repeat(44)}" } }`,
      `paymoapp${' '.repeat(90)}key = ${apiKey}`,
      `paymoapp sha256 ${randomText('hex', 64)}`,
    ],
  },
});
