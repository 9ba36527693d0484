/** Samples for the detectors of Instantly. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `${randomText('base64', 66)}==`;

testDetectors('instantly', {
  'instantly-api-key': {
    matches: [
      `INSTANTLY_API_KEY=«${apiKey}»\n`,
      `https://api.instantly.com/v1/items?access=«${apiKey}»&page=2`,
      `$ instantly login «${apiKey}»`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `$ instantly login ${apiKey.slice(1)}`,
      `INSTANTLY_API_KEY=${apiKey}0\n`,
      `{ "instantly": { "apiKey": "${'0'.repeat(66)}==" } }`,
      `instantly${' '.repeat(90)}key = ${apiKey}`,
      `instantly sha256 ${randomText('hex', 64)}`,
    ],
  },
});
