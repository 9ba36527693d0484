/** Samples for the detectors of Polar. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const organizationAccessToken = `polar_oat_${randomText('base64url', 60)}`;
const personalAccessToken = `polar_pat_${randomText('base64url', 60, 1)}`;
const oauthAccessToken = `polar_at_u_${randomText('base64url', 60, 2)}`;
const oauthRefreshToken = `polar_rt_u_${randomText('base62', 43, 5)}`;
const oauthClientSecret = `polar_cs_${randomText('base62', 43, 6)}`;
const webhookSecret = `polar_whs_${randomText('base62', 43, 7)}`;

testDetectors('polar', {
  'polar-organization-access-token': {
    matches: [
      `<add key="polarAccessToken" value="«${organizationAccessToken}»" />`,
      `curl -H "Authorization: Bearer «${organizationAccessToken}»" https://api.polar.sh/`,
      `headers: { Authorization: 'Bearer «${organizationAccessToken}»' }`,
    ],
    nonMatches: [
      `x${organizationAccessToken}`,
      `polar_oat_${randomText('base64url', 19)}`,
      `polar_oat_${'0'.repeat(60)}`,
      organizationAccessToken.slice(10),
      `${organizationAccessToken.slice(0, 13)} ${organizationAccessToken.slice(13)}`,
    ],
  },
  'polar-personal-access-token': {
    matches: [
      `https://polar.sh/v1?key=«${personalAccessToken}»&page=2`,
      `POLAR_ACCESS_TOKEN=«${personalAccessToken}»\n`,
      `{ "polarAccessToken": "«${personalAccessToken}»" }`,
    ],
    nonMatches: [
      `x${personalAccessToken}`,
      `polar_pat_${randomText('base64url', 19, 1)}`,
      `polar_pat_${'0'.repeat(60)}`,
      personalAccessToken.slice(10),
      `${personalAccessToken.slice(0, 13)} ${personalAccessToken.slice(13)}`,
    ],
  },
  'polar-oauth-access-token': {
    matches: [
      `polarAccessToken := "«${oauthAccessToken}»"`,
      `token = '«polar_at_${randomText('base64url', 60, 3)}»'`,
      `token = '«polar_at_o_${randomText('base64url', 60, 3)}»'`,
    ],
    nonMatches: [
      `x${oauthAccessToken}`,
      `polar_at_u_${'0'.repeat(60)}`,
      oauthAccessToken.slice(11),
      `${oauthAccessToken.slice(0, 14)} ${oauthAccessToken.slice(14)}`,
      oauthAccessToken.toUpperCase(),
    ],
  },
  'polar-oauth-refresh-token': {
    matches: [...inCode('POLAR_REFRESH_TOKEN', oauthRefreshToken)],
    nonMatches: [...nearMisses('polar_rt_u_', oauthRefreshToken), '#include <polar_rt_cuda_export_of_the_library.h>'],
  },
  'polar-oauth-client-secret': {
    matches: [...inCode('POLAR_CLIENT_SECRET', oauthClientSecret)],
    nonMatches: [...nearMisses('polar_cs_', oauthClientSecret), 'polar_cs_to_cartesian_coordinates(point)'],
  },
  'polar-webhook-secret': {
    matches: [...inCode('POLAR_WEBHOOK_SECRET', webhookSecret)],
    nonMatches: [...nearMisses('polar_whs_', webhookSecret)],
  },
});
