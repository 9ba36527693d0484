/** Samples for the detectors of Ankr. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const endpointToken = randomText('hex', 64);

testDetectors('ankr', {
  'ankr-endpoint-token': {
    matches: [
      `const provider = new JsonRpcProvider('https://rpc.ankr.com/eth/«${endpointToken}»');`,
      `ANKR_RPC_URL=https://rpc.ankr.com/multichain/«${endpointToken}»`,
    ],
    nonMatches: [
      'https://rpc.ankr.com/eth',
      `https://rpc.ankr.com/eth/${'0'.repeat(64)}`,
      `https://ankr.example.com/eth/${endpointToken}`,
      `https://rpc.ankr.com/eth/${endpointToken.slice(1)}`,
    ],
  },
});
