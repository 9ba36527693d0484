/** Samples for the detectors of Polar. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const organizationAccessToken = `polar_oat_${randomText('base64url', 60)}`;
const personalAccessToken = `polar_pat_${randomText('base64url', 60, 1)}`;
const oauthAccessToken = `polar_at_u_${randomText('base64url', 60, 2)}`;

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
});
