/** Samples for the detectors of eBay. */
import { testDetectors } from '../support/detectorTester';
import { inCode, randomText } from '../support/samples';

const clientSecret = `PRD-${randomText('hex', 10)}-${randomText('hex', 4, 1)}-${randomText('hex', 4, 2)}-${randomText('hex', 4, 3)}-${randomText('hex', 8, 4)}`;
const clientId = `MyShop-Orders-${'PRD-'}${randomText('hex', 9, 2)}-${randomText('hex', 8, 3)}`;

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
  'ebay-client-id': {
    matches: [...inCode('EBAY_CLIENT_ID', clientId)],
    nonMatches: [
      ...['', 'xxxxxxxxx-xxxxxxxx', '<your-id>', `${randomText('hex', 9)}`].map(
        (rest) => `id = "MyShop-Orders-PRD-${rest}"`,
      ),
      `id = "${clientId}zq"`,
      `id = "${clientId.replace('PRD', 'DEV')}"`,
      'release MyShop-PRD-2024',
    ],
  },
});
