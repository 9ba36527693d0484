/** Samples for the detectors of Tailscale. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `tskey${'-api-k'}${randomText('base62', 10)}CNTRL-${randomText('base62', 32)}`;
const key = `tskey-${'auth-k'}${randomText('base62', 10)}CNTRL-${randomText('base62', 32)}`;

testDetectors('tailscale', {
  'tailscale-api-key': {
    matches: [...inCode('TAILSCALE_API_KEY', apiKey)],
    nonMatches: [...nearMisses('tskey-api-k', apiKey)],
  },
  'tailscale-key': {
    matches: [...inCode('TS_AUTHKEY', key)],
    nonMatches: [...nearMisses('tskey-auth-', key)],
  },
});
