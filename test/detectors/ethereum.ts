/** Samples for the detectors of Ethereum. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

testDetectors('ethereum', {
  'ethereum-private-key': {
    matches: [...inCode('ETHEREUM_PRIVATE_KEY', `0x${randomText('hex', 64)}`)],
    nonMatches: [...outOfPlace('ETHEREUM_PRIVATE_KEY', `0x${randomText('hex', 64)}`)],
  },
});
