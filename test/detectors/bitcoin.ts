/** Samples for the detectors of Bitcoin. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

testDetectors('bitcoin', {
  'bitcoin-wif-private-key': {
    matches: [
      ...inCode(
        'BITCOIN_PRIVATE_KEY',
        `K${randomText('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 51)}`,
      ),
    ],
    nonMatches: [
      ...outOfPlace(
        'BITCOIN_PRIVATE_KEY',
        `K${randomText('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 51)}`,
      ),
    ],
  },
  'bitcoin-extended-private-key': {
    matches: [
      ...inCode(
        'BITCOIN_XPRV',
        `xprv9${randomText('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 106)}`,
      ),
    ],
    nonMatches: [
      ...nearMisses('xprv9', `xprv9${randomText('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 106)}`),
    ],
  },
});
