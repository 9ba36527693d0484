/** Samples for the detectors of Courier. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const authToken = `pk_${randomText('base62', 32)}_${randomText('base62', 28, 1)}`;

testDetectors('courier', {
  'courier-auth-token': {
    matches: [
      `COURIER_AUTH_TOKEN=«${authToken}»\n`,
      `courier_key := "«${authToken}»"`,
      `export COURIER_TOKEN="«${authToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${authToken}" }`,
      `COURIER_AUTH_TOKEN=pk_${randomText('base62', 32)}_${randomText('base62', 27, 1)}\n`,
      `const courier_secret = 'pk_${'0'.repeat(32)}_${'0'.repeat(28)}';`,
      `courier${' '.repeat(90)}key = ${authToken}`,
      `courier build ${authToken}`,
      `courier id ${randomUuid()}`,
    ],
  },
});
