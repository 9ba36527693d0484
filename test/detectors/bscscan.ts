/** Samples for the detectors of BscScan. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('upperAlnum', 34);

testDetectors('bscscan', {
  'bscscan-api-key': {
    matches: [`BSCSCAN_API_KEY=«${apiKey}»\n`, `bscscan_token: «${apiKey}»\n`, `bscscan_key := "«${apiKey}»"`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `BSCSCAN_API_KEY=${apiKey.slice(1)}\n`,
      `{ "bscscan": { "apiKey": "${apiKey}0" } }`,
      `const bscscan_secret = '${'0'.repeat(34)}';`,
      `bscscan${' '.repeat(90)}key = ${apiKey}`,
      `bscscan id ${randomUuid()}`,
    ],
  },
});
