/** Samples for the detectors of Chroma. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `ck-${randomText('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 44)}`;

testDetectors('chroma', {
  'chroma-api-key': {
    matches: [...inCode('CHROMA_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('CHROMA_API_KEY', apiKey)],
  },
});
