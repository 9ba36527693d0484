/** Samples for the detectors of Blockfrost. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const projectToken = `main${'net'}${randomText('base62', 32)}`;

testDetectors('blockfrost', {
  'blockfrost-project-token': {
    matches: [...inCode('BLOCKFROST_PROJECT_ID', projectToken)],
    nonMatches: [...outOfPlace('BLOCKFROST_PROJECT_ID', projectToken)],
  },
});
