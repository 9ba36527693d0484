/** Samples for the detectors of Tatum. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 36);
const prefixedApiKey = `t-${randomText('hex', 24, 1)}-${randomText('hex', 24, 2)}`;

testDetectors('tatum', {
  'tatum-api-key': {
    matches: [`TATUM_API_KEY=«${apiKey}»\n`, `const tatum_secret = '«${apiKey}»';`, `tatum_key := "«${apiKey}»"`],
    nonMatches: [
      `const value = '${apiKey}';`,
      `TATUM_API_KEY=${apiKey.slice(1)}\n`,
      `{ "tatum": { "apiKey": "${apiKey}0" } }`,
      `const tatum_secret = '${'0'.repeat(36)}';`,
      `tatum${' '.repeat(90)}key = ${apiKey}`,
      `tatum id ${randomUuid()}`,
    ],
  },
  'tatum-prefixed-api-key': {
    matches: [
      `TATUM_API_KEY=«${prefixedApiKey}»\n`,
      `const tatum_secret = '«${prefixedApiKey}»';`,
      `tatum_token: «${prefixedApiKey}»\n`,
    ],
    nonMatches: [
      `const value = '${prefixedApiKey}';`,
      `client = tatum.Client("${prefixedApiKey.slice(1)}")`,
      `https://api.tatum.com/v1/items?access=${prefixedApiKey}0&page=2`,
      `$ tatum login t-${'0'.repeat(24)}-${'0'.repeat(24)}`,
      `tatum${' '.repeat(90)}key = ${prefixedApiKey}`,
      `tatum commit ${randomText('hex', 40)}`,
    ],
  },
});
