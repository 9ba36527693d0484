/** Samples for the detectors of Podio. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const clientSecret = randomText('base62', 64);
const accessToken = randomText('lowerAlnum', 32, 1);

testDetectors('podio', {
  'podio-client-secret': {
    matches: [
      `PODIO_CLIENT_SECRET=«${clientSecret}»\n`,
      `const podio_secret = '«${clientSecret}»';`,
      `podio_key := "«${clientSecret}»"`,
    ],
    nonMatches: [
      `const value = '${clientSecret}';`,
      `export PODIO_TOKEN="${clientSecret.slice(1)}"`,
      `headers['podio-api-key'] = '${clientSecret}0';`,
      `PODIO_CLIENT_SECRET=${'0'.repeat(64)}\n`,
      `podio${' '.repeat(90)}key = ${clientSecret}`,
      `podio sha256 ${randomText('hex', 64)}`,
    ],
  },
  'podio-access-token': {
    matches: [
      `PODIO_ACCESS_TOKEN=«${accessToken}»\n`,
      `client = Podio(api_key="«${accessToken}»")`,
      `headers['podio-api-key'] = '«${accessToken}»';`,
    ],
    nonMatches: [
      `const value = '${accessToken}';`,
      `podio_key := "${accessToken.slice(1)}"`,
      `client = Podio(api_key="${accessToken}0")`,
      `export PODIO_TOKEN="${'0'.repeat(32)}"`,
      `podio${' '.repeat(90)}key = ${accessToken}`,
      `podio sha256 ${randomText('hex', 64)}`,
    ],
  },
});
