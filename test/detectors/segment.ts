/** Samples for the detectors of Segment. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const publicApiToken = `sg${'p_'}${randomText('base62', 64)}`;
const apiToken = `${randomText('base64url', 43)}.${randomText('base64url', 43, 1)}`;
const writeKey = `${randomText('base62', 32)}`;

testDetectors('segment', {
  'segment-public-api-token': {
    matches: [...inCode('SEGMENT_PUBLIC_API_TOKEN', publicApiToken)],
    nonMatches: [...nearMisses('sgp_', publicApiToken)],
  },
  'segment-api-token': {
    matches: [...inCode('SEGMENT_ACCESS_TOKEN', apiToken)],
    nonMatches: [...outOfPlace('SEGMENT_ACCESS_TOKEN', apiToken)],
  },
  'segment-write-key': {
    matches: [...inCode('SEGMENT_WRITE_KEY', writeKey)],
    nonMatches: [...outOfPlace('SEGMENT_WRITE_KEY', writeKey)],
  },
});
