/** Samples for the detectors of NATS. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const seed = `SU${'A'}${randomText('base32', 55, 3)}`;

testDetectors('nats', {
  'nats-nkey-seed': {
    matches: [
      ...inCode('NATS_NKEY_SEED', seed),
      `-----BEGIN USER NKEY SEED-----\n«${seed}»\n------END USER NKEY SEED------\n`,
    ],
    nonMatches: [...outOfPlace('NATS_NKEY_SEED', seed)],
  },
});
