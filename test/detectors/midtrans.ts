/** Samples for the detectors of Midtrans. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const serverKey = `Mid-server-${randomText('base64url', 25)}`;
const sandboxServerKey = `SB-Mid-server-${randomText('base64url', 25, 1)}`;
const clientKey = `Mid-client-${randomText('base64url', 25, 2)}`;

testDetectors('midtrans', {
  'midtrans-server-key': {
    matches: [
      `<add key="midtransServerKey" value="«${serverKey}»" />`,
      `curl -H "Authorization: Bearer «${serverKey}»" https://api.midtrans.com/`,
      `headers: { Authorization: 'Bearer «${serverKey}»' }`,
    ],
    nonMatches: [
      `x${serverKey}`,
      `Mid-server-${randomText('base64url', 9)}`,
      `Mid-server-${'0'.repeat(25)}`,
      serverKey.slice(11),
      `${serverKey.slice(0, 14)} ${serverKey.slice(14)}`,
    ],
  },
  'midtrans-sandbox-server-key': {
    matches: [
      `const midtransServerKey = '«${sandboxServerKey}»';`,
      `midtrans_server_key: «${sandboxServerKey}»\n`,
      `midtrans_server_key = "«${sandboxServerKey}»"`,
    ],
    nonMatches: [
      `x${sandboxServerKey}`,
      `SB-Mid-server-${randomText('base64url', 9, 1)}`,
      `SB-Mid-server-${'0'.repeat(25)}`,
      sandboxServerKey.slice(14),
      `${sandboxServerKey.slice(0, 17)} ${sandboxServerKey.slice(17)}`,
    ],
  },
  'midtrans-client-key': {
    matches: [
      `'midtrans_client_key' => '«${clientKey}»',`,
      `token = '«SB-Mid-client-${randomText('base64url', 25, 3)}»'`,
      `<add key="midtransClientKey" value="«${clientKey}»" />`,
    ],
    nonMatches: [
      `x${clientKey}`,
      `Mid-client-${randomText('base64url', 9, 2)}`,
      `Mid-client-${'0'.repeat(25)}`,
      clientKey.slice(11),
      `${clientKey.slice(0, 14)} ${clientKey.slice(14)}`,
    ],
  },
});
