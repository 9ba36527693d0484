/** Samples for the detectors of Keen. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('upperAlnum', 64);

testDetectors('keen', {
  'keen-access-key': {
    matches: [
      `KEEN_WRITE_KEY=«${accessKey}»\n`,
      `const keen_secret = '«${accessKey}»';`,
      `keen_key := "«${accessKey}»"`,
    ],
    nonMatches: [
      `VALUE=${accessKey}\n`,
      `'keen_key' => '${accessKey.slice(1)}',`,
      `KEEN_WRITE_KEY=${accessKey}0\n`,
      `{ "keen_token": "${'0'.repeat(64)}" }`,
      `keen_${' '.repeat(90)}key = ${accessKey}`,
      `keen sha256 ${randomText('hex', 64)}`,
    ],
  },
});
