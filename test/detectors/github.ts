/** Samples for the detectors of GitHub. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const personalAccessToken = `gh${'p_'}${randomText('base62', 36)}`;
const fineGrainedToken = `githu${'b_pat_'}${randomText('base62', 22)}_${randomText('base62', 59)}`;
const oauthAccessToken = `gh${'o_'}${randomText('base62', 36)}`;
const userAccessToken = `gh${'u_'}${randomText('base62', 36)}`;
const installationAccessToken = `gh${'s_'}${randomText('base62', 36)}`;
const refreshToken = `gh${'r_'}${randomText('base62', 76)}`;
const clientId = randomText('hex', 20);
const clientSecret = `${randomText('hex', 40)}`;
const urlToken = `${randomText('hex', 40)}`;
const legacyToken = `${randomText('hex', 40)}`;

testDetectors('github', {
  'github-personal-access-token': {
    matches: [
      ...inCode('GITHUB_TOKEN', personalAccessToken),
      `git clone https://«${personalAccessToken}»@github.com/acme/shop.git`,
      `curl -H "Authorization: token «${personalAccessToken}»" https://api.github.com/user`,
    ],
    nonMatches: [...nearMisses('ghp_', personalAccessToken)],
  },
  'github-fine-grained-token': {
    matches: [
      ...inCode('GITHUB_TOKEN', fineGrainedToken),
      `git clone https://oauth2:«${fineGrainedToken}»@github.com/acme/shop.git`,
    ],
    nonMatches: [...nearMisses('github_pat_', fineGrainedToken)],
  },
  'github-oauth-access-token': {
    matches: [...inCode('GITHUB_TOKEN', oauthAccessToken)],
    nonMatches: [...nearMisses('gho_', oauthAccessToken)],
  },
  'github-user-access-token': {
    matches: [...inCode('GITHUB_TOKEN', userAccessToken)],
    nonMatches: [...nearMisses('ghu_', userAccessToken)],
  },
  'github-installation-access-token': {
    matches: [...inCode('GITHUB_TOKEN', installationAccessToken)],
    nonMatches: [
      ...nearMisses('ghs_', installationAccessToken),
      // Words up to a length, with no checksum behind them.
      `createTokenAuth("ghs_${'InstallationOrActionToken'}${'Value'}000000")`,
    ],
  },
  'github-refresh-token': {
    matches: [...inCode('GITHUB_TOKEN', refreshToken)],
    nonMatches: [...nearMisses('ghr_', refreshToken)],
  },
  'github-client-secret': {
    matches: [
      ...inCode('GITHUB_CLIENT_SECRET', clientSecret),
      `client_id: Iv1.0a1b2c3d4e5f6071\nclient_secret: «${clientSecret}»`,
    ],
    nonMatches: [
      ...outOfPlace('GITHUB_CLIENT_SECRET', clientSecret),
      `uses: acme/github_secret_scan@${clientSecret}`,
      `"sha512-${randomText('base62', 9)}6iV23Z+${randomText('base62', 40)}==", "shasum": "${clientSecret}"`,
    ],
  },
  'github-client-id': {
    matches: [
      `GITHUB_CLIENT_ID=«${clientId}»`,
      `new Gitalk({\n  clientID: '«${clientId}»',`,
      `githubClientId: 'Iv1.${clientId.slice(0, 16)}'`.replace(/Iv1.*(?=')/, (id) => `«${id}»`),
    ],
    nonMatches: [
      `GITHUB_CLIENT_ID=${clientId.slice(1)}`,
      `GITHUB_CLIENT_ID=${clientId}${clientId}`,
      'GITHUB_CLIENT_ID=process.env.GITHUB_CLIENT_ID',
      `commit ${clientId}`,
    ],
  },
  'github-url-token': {
    matches: [
      `git+https://«${urlToken}»:x-oauth-basic@github.com/acme/shop.git`,
      `git clone https://«${urlToken}»:x-oauth-basic@github.com/acme/shop`,
    ],
    nonMatches: [
      `https://\${TOKEN}:x-oauth-basic@github.com/acme/shop`,
      `https://<token>:x-oauth-basic@github.com/acme/shop`,
      `https://x-access-token:${urlToken}@github.com/acme/shop`,
    ],
  },
  'github-legacy-token': {
    matches: [...inCode('GITHUB_TOKEN', legacyToken)],
    nonMatches: [
      `${randomText('hex', 40, 1)}:src/a.py:github-pat:33\n${legacyToken}:src/b.py:github-pat:36\n`,
      ...outOfPlace('GITHUB_TOKEN', legacyToken),
    ],
  },
});
