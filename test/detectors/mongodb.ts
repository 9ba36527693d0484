/** Samples for the detectors of MongoDB Atlas. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText, randomUuid } from '../support/samples';

const serviceAccountSecret = `mdb_s${'a_sk_'}${randomText('base64url', 40)}`;
const privateKey = `${randomUuid()}`;

testDetectors('mongodb', {
  'mongodb-service-account-secret': {
    matches: [...inCode('MONGODB_ATLAS_CLIENT_SECRET', serviceAccountSecret)],
    nonMatches: [...nearMisses('mdb_sa_sk_', serviceAccountSecret)],
  },
  'mongodb-private-key': {
    matches: [...inCode('MONGODB_ATLAS_PRIVATE_KEY', privateKey)],
    nonMatches: [...outOfPlace('MONGODB_ATLAS_PRIVATE_KEY', privateKey)],
  },
});
