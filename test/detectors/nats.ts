/** Samples for the detectors of NATS. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const seed = `SU${'A'}M${randomText('base32', 54, 3)}`;
const accountSeed = `SA${'A'}C${randomText('base32', 54, 4)}`;

testDetectors('nats', {
  'nats-nkey-seed': {
    matches: [
      `NATS_NKEY_SEED=«${seed}»`,
      `seed: '«${seed}»'`,
      `-----BEGIN USER NKEY SEED-----\n«${seed}»\n------END USER NKEY SEED------\n`,
      `// «${accountSeed}»`,
    ],
    nonMatches: [
      `NATS_NKEY_SEED=${seed.slice(0, -1)}`,
      `NATS_NKEY_SEED=${seed}A`,
      `NATS_NKEY_SEED=${seed.toLowerCase()}`,
      `NATS_NKEY_SEED=U${seed.slice(1)}`,
      `NATS_NKEY_SEED=SUA${'A'.repeat(55)}`,
      `NATS_NKEY_SEED=SUB${seed.slice(3)}`,
    ],
  },
});
