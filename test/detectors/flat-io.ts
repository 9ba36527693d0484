/** Samples for the detectors of Flat.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessToken = randomText('lowerAlnum', 128);

testDetectors('flat-io', {
  'flat-io-access-token': {
    matches: [
      `{ "flat_io": { "apiKey": "«${accessToken}»" } }`,
      `https://api.flat_io.com/v1/items?access=«${accessToken}»&page=2`,
      `curl "https://flat.io/v1/items?token=«${accessToken}»"`,
    ],
    nonMatches: [
      `some_key: ${accessToken}`,
      `flat_io_key := "${accessToken.slice(1)}"`,
      `client = FlatIo(api_key="${accessToken}0")`,
      `export FLAT_IO_TOKEN="${'0'.repeat(128)}"`,
      `flat_io${' '.repeat(90)}key = ${accessToken}`,
      `flat_io id ${randomUuid()}`,
    ],
  },
});
