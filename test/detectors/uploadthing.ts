/** Samples for the detectors of UploadThing. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const token = `eyJhcGlLZXki${'OiJza19saXZl'}${randomText('base62', 147)}=`;

testDetectors('uploadthing', {
  'uploadthing-token': {
    matches: [...inCode('UPLOADTHING_TOKEN', token)],
    nonMatches: [...nearMisses('eyJhcGlLZXkiOiJza19saXZl', token)],
  },
});
