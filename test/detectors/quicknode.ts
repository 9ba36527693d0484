/** Samples for the detectors of QuickNode. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const endpointToken = randomText('hex', 40);

testDetectors('quicknode', {
  'quicknode-endpoint-token': {
    matches: [
      `const endpoint = 'https://happy-quiet-otter.solana-mainnet.quiknode.pro/«${endpointToken}»/';`,
      `QUICKNODE_URL=wss://happy-quiet-otter.base-mainnet.quiknode.pro/«${endpointToken}»`,
    ],
    nonMatches: [
      'https://happy-quiet-otter.solana-mainnet.quiknode.pro/',
      `https://otter.quiknode.pro/${'0'.repeat(40)}`,
      `https://quiknode.pro.example.com/${endpointToken}`,
      `https://otter.quiknode.pro/${endpointToken.slice(1)}`,
    ],
  },
});
