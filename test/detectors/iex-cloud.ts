/** Samples for the detectors of IEX Cloud. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const secretToken = `sk_${randomText('lowerAlnum', 32)}`;
const publishableToken = `pk_${randomText('lowerAlnum', 32, 1)}`;

testDetectors('iex-cloud', {
  'iex-cloud-secret-token': {
    matches: [
      `{ "iexcloud": { "apiKey": "«${secretToken}»" } }`,
      `iexcloud_token: «${secretToken}»\n`,
      `iex_token: «${secretToken}»\n`,
    ],
    nonMatches: [
      `const value = '${secretToken}';`,
      `export IEXCLOUD_TOKEN="${secretToken.slice(1)}"`,
      `const client = new Iexcloud('${secretToken}0');`,
      `client = iexcloud.Client("sk_${'0'.repeat(32)}")`,
      `iexcloud${' '.repeat(90)}key = ${secretToken}`,
      `iexcloud sha256 ${randomText('hex', 64)}`,
    ],
  },
  'iex-cloud-publishable-token': {
    matches: [
      `{ "iexcloud": { "apiKey": "«${publishableToken}»" } }`,
      `https://api.iexcloud.com/v1/items?access=«${publishableToken}»&page=2`,
      `iex_key := "«${publishableToken}»"`,
    ],
    nonMatches: [
      `const value = '${publishableToken}';`,
      `client = iexcloud.Client("${publishableToken.slice(1)}")`,
      `https://api.iexcloud.com/v1/items?access=${publishableToken}0&page=2`,
      `$ iexcloud login pk_${'0'.repeat(32)}`,
      `iexcloud${' '.repeat(90)}key = ${publishableToken}`,
      `iexcloud sha256 ${randomText('hex', 64)}`,
    ],
  },
});
