/** Samples for the detectors of eBay. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const clientSecret = `PRD-${randomText('hex', 10)}-${randomText('hex', 4, 1)}-${randomText('hex', 4, 2)}-${randomText('hex', 4, 3)}-${randomText('hex', 8, 4)}`;

testDetectors('ebay', {
  'ebay-client-secret': {
    matches: [
      `https://developer.ebay.com/v1?key=«${clientSecret}»&page=2`,
      `EBAY_CLIENT_SECRET=«${clientSecret}»\n`,
      `{ "ebayClientSecret": "«${clientSecret}»" }`,
    ],
    nonMatches: [
      `x${clientSecret}`,
      `PRD-${randomText('hex', 10)}-${randomText('hex', 4, 1)}-${randomText('hex', 4, 2)}-${randomText('hex', 4, 3)}-${randomText('hex', 3, 4)}`,
      `PRD-${'0'.repeat(10)}-${'0'.repeat(4)}-${'0'.repeat(4)}-${'0'.repeat(4)}-${'0'.repeat(8)}`,
      `${clientSecret.slice(0, 7)} ${clientSecret.slice(7)}`,
      clientSecret.toUpperCase(),
    ],
  },
});
