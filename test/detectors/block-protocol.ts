/** Samples for the detectors of Block Protocol. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText, randomUuid } from '../support/samples';

const apiKey = `b10ck${'5.'}${randomText('hex', 32, 2)}.${randomUuid(4)}`;

testDetectors('block-protocol', {
  'block-protocol-api-key': {
    matches: [...inCode('BLOCK_PROTOCOL_API_KEY', apiKey)],
    nonMatches: [...nearMisses('b10ck5.', apiKey)],
  },
});
