/** Samples for the detectors of WePay. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base62', 62);

testDetectors('wepay', {
  'wepay-access-token': {
    matches: [
      `WEPAY_APP_TOKEN=«${accessToken}»\n`,
      `export WEPAY_TOKEN="«${accessToken}»"`,
      `const client = new Wepay('«${accessToken}»');`,
    ],
    nonMatches: [
      `const value = '${accessToken}';`,
      `client = wepay.Client("${accessToken.slice(1)}")`,
      `https://api.wepay.com/v1/items?access=${accessToken}0&page=2`,
      `$ wepay login ${'0'.repeat(62)}`,
      `wepay${' '.repeat(90)}key = ${accessToken}`,
      `wepay commit ${randomText('hex', 40)}`,
    ],
  },
});
