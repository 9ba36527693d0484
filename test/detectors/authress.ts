/** Samples for the detectors of Authress. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const serviceClientKey = `sc_${randomText('base62', 17)}.${randomText('base62', 5, 1)}.acc-${randomText('base62', 21, 2)}.${randomText('base62', 70, 3)}`;

testDetectors('authress', {
  'authress-service-client-key': {
    matches: [
      `headers: { Authorization: 'Bearer «${serviceClientKey}»' }`,
      `token = '«authress_${randomText('base62', 17, 1)}.${randomText('base62', 5, 2)}.acc-${randomText('base62', 21, 3)}.${randomText('base62', 70, 4)}»'`,
      `token = '«scauth_${randomText('base62', 17, 1)}.${randomText('base62', 5, 2)}.acc-${randomText('base62', 21, 3)}.${randomText('base62', 70, 4)}»'`,
    ],
    nonMatches: [
      `x${serviceClientKey}`,
      `sc_${randomText('base62', 17)}.${randomText('base62', 5, 1)}.acc-${randomText('base62', 21, 2)}.${randomText('base62', 29, 3)}`,
      `sc_${'0'.repeat(17)}.${'0'.repeat(5)}.acc-${'0'.repeat(21)}.${'0'.repeat(70)}`,
      serviceClientKey.slice(3),
      `${serviceClientKey.slice(0, 6)} ${serviceClientKey.slice(6)}`,
    ],
  },
});
