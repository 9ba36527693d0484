/** Samples for the detectors of WireGuard. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const privateKey = `${randomText('base64', 42, 2)}8=`;
const presharedKey = `${randomText('base64', 42, 3)}c=`;

testDetectors('wireguard', {
  'wireguard-private-key': {
    matches: [
      `[Interface]\nAddress = 10.0.0.2/32\nPrivateKey = «${privateKey}»\nDNS = 1.1.1.1\n`,
      `{ "private_key": "«${privateKey}»" }`,
    ],
    nonMatches: [
      `PublicKey = ${privateKey}\n`,
      `PrivateKey = ${privateKey.slice(1)}\n`,
      `PrivateKey = ${privateKey.slice(0, -1)}\n`,
      'PrivateKey = <key>\n',
      `PrivateKey = ${'x'.repeat(43)}=\n`,
    ],
  },
  'wireguard-preshared-key': {
    matches: [
      `[Peer]\nPresharedKey = «${presharedKey}»\nAllowedIPs = 0.0.0.0/0\n`,
      `preshared_key: "«${presharedKey}»"`,
    ],
    nonMatches: [
      `PublicKey = ${presharedKey}\n`,
      `PresharedKey = ${presharedKey.slice(1)}\n`,
      `PresharedKey = ${presharedKey}A\n`,
      'PresharedKey = <key>\n',
      'PresharedKey =\n',
    ],
  },
});
