/** Samples for the detectors of Upstash. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const restToken = `AX${randomText('base64url', 60)}`;

testDetectors('upstash', {
  'upstash-rest-token': {
    matches: [...inCode('UPSTASH_REDIS_REST_TOKEN', restToken)],
    nonMatches: [...outOfPlace('UPSTASH_REDIS_REST_TOKEN', restToken)],
  },
});
