/** Samples for the detectors of bunny.net. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText, randomUuid } from '../support/samples';

const accountKey = `${randomUuid(1)}${randomUuid(2)}`;
const storagePassword = [8, 4, 4, 12, 4, 4].map((length, salt) => randomText('hex', length, salt)).join('-');

testDetectors('bunny-net', {
  'bunny-net-account-api-key': {
    matches: [...inCode('BUNNY_API_KEY', accountKey)],
    nonMatches: [...outOfPlace('BUNNY_API_KEY', accountKey)],
  },
  'bunny-net-storage-password': {
    matches: [...inCode('BUNNY_STORAGE_API_KEY', storagePassword)],
    nonMatches: [...outOfPlace('BUNNY_STORAGE_API_KEY', storagePassword)],
  },
});
