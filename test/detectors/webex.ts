/** Samples for the detectors of Webex. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = `${randomText('base62', 64)}_${randomText('base62', 4, 1)}_${randomText('base62', 8, 2)}-${randomText('base62', 4, 3)}-${randomText('base62', 4, 4)}-${randomText('base62', 4, 5)}-${randomText('base62', 12, 6)}`;
const clientSecret = randomText('hex', 64, 1);

testDetectors('webex', {
  'webex-access-token': {
    matches: [
      `WEBEX_ACCESS_TOKEN=«${accessToken}»\n`,
      `webex_token: «${accessToken}»\n`,
      `'wxc_key' => '«${accessToken}»',`,
    ],
    nonMatches: [
      `some_key: ${accessToken}`,
      `client = webex.Client("${accessToken.slice(1)}")`,
      `https://api.webex.com/v1/items?access=${accessToken}0&page=2`,
      `$ webex login ${'0'.repeat(64)}_${'0'.repeat(4)}_${'0'.repeat(8)}-${'0'.repeat(4)}-${'0'.repeat(4)}-${'0'.repeat(4)}-${'0'.repeat(12)}`,
      `webex${' '.repeat(90)}key = ${accessToken}`,
      `webex sha256 ${randomText('hex', 64)}`,
    ],
  },
  'webex-client-secret': {
    matches: [
      `WEBEX_CLIENT_SECRET=«${clientSecret}»\n`,
      `client = webex.Client("«${clientSecret}»")`,
      `https://api.webex.com/v1/items?access=«${clientSecret}»&page=2`,
    ],
    nonMatches: [
      `some_key: ${clientSecret}`,
      `$ webex login ${clientSecret.slice(1)}`,
      `WEBEX_CLIENT_SECRET=${clientSecret}0\n`,
      `{ "webex": { "apiKey": "${'0'.repeat(64)}" } }`,
      `webex${' '.repeat(90)}key = ${clientSecret}`,
      `webex commit ${randomText('hex', 40)}`,
    ],
  },
});
