/** Samples for the detectors of Voodoo SMS. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 46);

testDetectors('voodoo-sms', {
  'voodoo-sms-api-key': {
    matches: [
      `{ "voodoosms": { "apiKey": "«${apiKey}»" } }`,
      `const client = new Voodoosms('«${apiKey}»');`,
      `const voodoo_sms_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const voodoosms_secret = '${apiKey.slice(1)}';`,
      `voodoosms_token: ${apiKey}0\n`,
      `voodoosms_key := "${'0'.repeat(46)}"`,
      `voodoosms${' '.repeat(90)}key = ${apiKey}`,
      `voodoosms commit ${randomText('hex', 40)}`,
    ],
  },
});
