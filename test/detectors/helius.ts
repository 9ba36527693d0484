/** Samples for the detectors of Helius. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('helius', {
  'helius-api-key': {
    matches: [
      ...inCode('HELIUS_API_KEY', apiKey),
      `const connection = new Connection('https://mainnet.helius-rpc.com/?api-key=«${apiKey}»');`,
    ],
    nonMatches: [...outOfPlace('HELIUS_API_KEY', apiKey)],
  },
});
