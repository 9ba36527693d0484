/** Samples for the detectors of Salesflare. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base64url', 45);

testDetectors('salesflare', {
  'salesflare-api-key': {
    matches: [
      `SALESFLARE_API_KEY=«${apiKey}»\n`,
      `const salesflare_secret = '«${apiKey}»';`,
      `salesflare_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `client = salesflare.Client("${apiKey.slice(1)}")`,
      `https://api.salesflare.com/v1/items?access=${apiKey}0&page=2`,
      `$ salesflare login ${'0'.repeat(45)}`,
      `salesflare${' '.repeat(90)}key = ${apiKey}`,
      `salesflare sha256 ${randomText('hex', 64)}`,
    ],
  },
});
