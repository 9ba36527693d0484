/** Samples for the detectors of Etherscan. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('upperAlnum', 34);

testDetectors('etherscan', {
  'etherscan-api-key': {
    matches: [
      `ETHERSCAN_API_KEY=«${apiKey}»\n`,
      `{ "etherscan": { "apiKey": "«${apiKey}»" } }`,
      `const etherscan_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `https://api.etherscan.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ etherscan login ${apiKey}0`,
      `ETHERSCAN_API_KEY=${'0'.repeat(34)}\n`,
      `etherscan${' '.repeat(90)}key = ${apiKey}`,
      `etherscan commit ${randomText('hex', 40)}`,
    ],
  },
});
