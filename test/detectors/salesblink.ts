/** Samples for the detectors of SalesBlink. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `key-${randomText('base62', 64)}`;

testDetectors('salesblink', {
  'salesblink-api-key': {
    matches: [
      `{ "salesblinkApiKey": "«${apiKey}»" }`,
      `const salesblinkApiKey = '«${apiKey}»';`,
      `salesblink_api_key: «${apiKey}»\n`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `key-${'0'.repeat(64)}`, apiKey.slice(4)],
  },
});
