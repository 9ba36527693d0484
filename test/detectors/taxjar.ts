/** Samples for the detectors of TaxJar. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('lowerAlnum', 32);

testDetectors('taxjar', {
  'taxjar-api-token': {
    matches: [
      `TAXJAR_API_TOKEN=«${apiToken}»\n`,
      `client = taxjar.Client("«${apiToken}»")`,
      `https://api.taxjar.com/v1/items?access=«${apiToken}»&page=2`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `https://api.taxjar.com/v1/items?access=${apiToken.slice(1)}&page=2`,
      `$ taxjar login ${apiToken}0`,
      `TAXJAR_API_TOKEN=${'0'.repeat(32)}\n`,
      `taxjar${' '.repeat(90)}key = ${apiToken}`,
      `taxjar sha256 ${randomText('hex', 64)}`,
    ],
  },
});
