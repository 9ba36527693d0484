/** Samples for the detectors of NetSuite. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const tokenSecret = randomText('base62', 64);

testDetectors('netsuite', {
  'netsuite-token-secret': {
    matches: [
      `NETSUITE_TOKEN_SECRET=«${tokenSecret}»\n`,
      `const netsuite_secret = '«${tokenSecret}»';`,
      `netsuite_key := "«${tokenSecret}»"`,
    ],
    nonMatches: [
      `some_key: ${tokenSecret}`,
      `client = Netsuite(api_key="${tokenSecret.slice(1)}")`,
      `export NETSUITE_TOKEN="${tokenSecret}0"`,
      `headers['netsuite-api-key'] = '${'0'.repeat(64)}';`,
      `netsuite${' '.repeat(90)}key = ${tokenSecret}`,
      `netsuite id ${randomUuid()}`,
    ],
  },
});
