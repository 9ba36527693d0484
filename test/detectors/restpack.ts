/** Samples for the detectors of Restpack. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base62', 48);

testDetectors('restpack', {
  'restpack-access-token': {
    matches: [
      `RESTPACK_ACCESS_TOKEN=«${accessToken}»\n`,
      `https://api.restpack.com/v1/items?access=«${accessToken}»&page=2`,
      `$ restpack login «${accessToken}»`,
    ],
    nonMatches: [
      `some_key: ${accessToken}`,
      `client = Restpack(api_key="${accessToken.slice(1)}")`,
      `export RESTPACK_TOKEN="${accessToken}0"`,
      `const client = new Restpack('${'0'.repeat(48)}');`,
      `restpack${' '.repeat(90)}key = ${accessToken}`,
      `restpack sha256 ${randomText('hex', 64)}`,
    ],
  },
});
