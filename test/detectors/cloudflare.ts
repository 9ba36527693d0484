/** Samples for the detectors of Cloudflare. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const userApiToken = `cf${'ut_'}${randomText('base62', 40)}${randomText('hex', 8)}`;
const accountApiToken = `cf${'at_'}${randomText('base62', 40)}${randomText('hex', 8)}`;
const globalApiKey = `cf${'k_'}${randomText('base62', 40)}${randomText('hex', 8)}`;
const legacyApiToken = `${randomText('base64url', 40)}`;
const legacyGlobalApiKey = `${randomText('hex', 37)}`;
const originCaKey = `v1${'.0-'}${randomText('hex', 24)}-${randomText('hex', 146)}`;
const turnstileSecretKey = `0x4AA${'AAAAA'}${randomText('base64url', 25)}`;

testDetectors('cloudflare', {
  'cloudflare-user-api-token': {
    matches: [...inCode('CLOUDFLARE_API_TOKEN', userApiToken)],
    nonMatches: [...nearMisses('cfut_', userApiToken)],
  },
  'cloudflare-account-api-token': {
    matches: [...inCode('CLOUDFLARE_API_TOKEN', accountApiToken)],
    nonMatches: [...nearMisses('cfat_', accountApiToken)],
  },
  'cloudflare-global-api-key': {
    matches: [...inCode('CLOUDFLARE_API_KEY', globalApiKey)],
    nonMatches: [...nearMisses('cfk_', globalApiKey)],
  },
  'cloudflare-legacy-api-token': {
    matches: [...inCode('CLOUDFLARE_API_TOKEN', legacyApiToken)],
    nonMatches: [...outOfPlace('CLOUDFLARE_API_TOKEN', legacyApiToken)],
  },
  'cloudflare-legacy-global-api-key': {
    matches: [...inCode('CLOUDFLARE_API_KEY', legacyGlobalApiKey)],
    nonMatches: [...outOfPlace('CLOUDFLARE_API_KEY', legacyGlobalApiKey)],
  },
  'cloudflare-origin-ca-key': {
    matches: [...inCode('CLOUDFLARE_API_USER_SERVICE_KEY', originCaKey)],
    nonMatches: [...nearMisses('v1.0-', originCaKey)],
  },
  'cloudflare-turnstile-secret-key': {
    matches: [...inCode('TURNSTILE_SECRET_KEY', turnstileSecretKey)],
    nonMatches: [...nearMisses('0x4AAAA', turnstileSecretKey)],
  },
});
