/** Samples for the detectors of Stytch. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const secret = `${randomText('base64url', 47)}=`;
const prefixedSecret = `secret-live-${randomText('base64url', 36, 1)}=`;

testDetectors('stytch', {
  'stytch-secret': {
    matches: [
      `STYTCH_SECRET=«${secret}»\n`,
      `client = Stytch(api_key="«${secret}»")`,
      `export STYTCH_TOKEN="«${secret}»"`,
    ],
    nonMatches: [
      `const value = '${secret}';`,
      `stytch_key := "${secret.slice(1)}"`,
      `client = Stytch(api_key="${secret}0")`,
      `export STYTCH_TOKEN="${'0'.repeat(47)}="`,
      `stytch${' '.repeat(90)}key = ${secret}`,
      `stytch id ${randomUuid()}`,
    ],
  },
  'stytch-prefixed-secret': {
    matches: [
      `headers: { Authorization: 'Bearer «${prefixedSecret}»' }`,
      `token = '«secret-test-${randomText('base64url', 36, 2)}=»'`,
      `https://stytch.com/v1?key=«${prefixedSecret}»&page=2`,
    ],
    nonMatches: [
      `x${prefixedSecret}`,
      prefixedSecret.slice(0, -1),
      `${prefixedSecret}0`,
      `secret-live-${'0'.repeat(36)}=`,
      prefixedSecret.slice(12),
    ],
  },
});
