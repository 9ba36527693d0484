/** Samples for the detectors of Svix. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const apiToken = `s${'k_'}${randomText('base62', 32)}.eu`;
const testToken = `test${'sk_'}${randomText('base62', 32)}`;

testDetectors('svix', {
  'svix-api-token': {
    matches: [...inCode('SVIX_TOKEN', apiToken)],
    nonMatches: [...outOfPlace('SVIX_TOKEN', apiToken)],
  },
  'svix-test-token': {
    matches: [...inCode('SVIX_TOKEN', testToken)],
    nonMatches: [...nearMisses('testsk_', testToken)],
  },
});
