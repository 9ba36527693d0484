/** Samples for the detectors of Netlify. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const accessToken = `nf${'p_'}${randomText('base62', 36)}`;
const legacyAccessToken = `${randomText('base64url', 43)}`;
const buildHook = `${randomText('hex', 24)}`;

testDetectors('netlify', {
  'netlify-access-token': {
    matches: [...inCode('NETLIFY_AUTH_TOKEN', accessToken)],
    nonMatches: [...nearMisses('nfp_', accessToken)],
  },
  'netlify-legacy-access-token': {
    matches: [...inCode('NETLIFY_AUTH_TOKEN', legacyAccessToken)],
    nonMatches: [...outOfPlace('NETLIFY_AUTH_TOKEN', legacyAccessToken)],
  },
  'netlify-build-hook': {
    matches: [
      `curl -X POST -d {} https://api.netlify.com/build_hooks/«${buildHook}»`,
      `const hook = 'https://api.netlify.com/build_hooks/«${buildHook}»?trigger_title=cms';`,
    ],
    nonMatches: [
      `https://api.netlify.com/build_hooks/`,
      `https://api.netlify.com/build_hooks/\${HOOK}`,
      `https://api.netlify.com/sites/${buildHook}`,
    ],
  },
});
