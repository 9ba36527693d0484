/** Samples for the detectors of Censys. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiSecret = randomText('base62', 32);

testDetectors('censys', {
  'censys-api-secret': {
    matches: [`CENSYS_API_SECRET=«${apiSecret}»\n`, `censys_token: «${apiSecret}»\n`, `censys_key := "«${apiSecret}»"`],
    nonMatches: [
      `VALUE=${apiSecret}\n`,
      `client = Censys(api_key="${apiSecret.slice(1)}")`,
      `export CENSYS_TOKEN="${apiSecret}0"`,
      `const client = new Censys('${'0'.repeat(32)}');`,
      `censys${' '.repeat(90)}key = ${apiSecret}`,
      `censys commit ${randomText('hex', 40)}`,
    ],
  },
});
