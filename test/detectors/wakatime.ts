/** Samples for the detectors of WakaTime. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `waka_${randomText('lowerAlnum', 50)}`;
const accessToken = `waka_tok_${randomText('base62', 80, 1)}`;
const refreshToken = `waka_ref_${randomText('base62', 80, 2)}`;
const clientSecret = `waka_sec_${randomText('base62', 80, 3)}`;
const legacyApiKey = randomUuid(4);

testDetectors('wakatime', {
  'wakatime-api-key': {
    matches: [
      `wakatime_api_key = "«${apiKey}»"`,
      `wakatimeApiKey := "«${apiKey}»"`,
      `export WAKATIME_API_KEY=«${apiKey}»`,
    ],
    nonMatches: [
      `x${apiKey}`,
      `waka_${randomText('lowerAlnum', 35)}`,
      `waka_${'0'.repeat(50)}`,
      apiKey.slice(5),
      `${apiKey.slice(0, 8)} ${apiKey.slice(8)}`,
    ],
  },
  'wakatime-access-token': {
    matches: [
      `wakatime_access_token = "«${accessToken}»"`,
      `wakatimeAccessToken := "«${accessToken}»"`,
      `export WAKATIME_ACCESS_TOKEN=«${accessToken}»`,
    ],
    nonMatches: [
      `x${accessToken}`,
      accessToken.slice(0, -1),
      `${accessToken}0`,
      `waka_tok_${'0'.repeat(80)}`,
      accessToken.slice(9),
    ],
  },
  'wakatime-refresh-token': {
    matches: [
      `'wakatime_refresh_token' => '«${refreshToken}»',`,
      `<add key="wakatimeRefreshToken" value="«${refreshToken}»" />`,
      `curl -H "Authorization: Bearer «${refreshToken}»" https://api.wakatime.com/`,
    ],
    nonMatches: [
      `x${refreshToken}`,
      refreshToken.slice(0, -1),
      `${refreshToken}0`,
      `waka_ref_${'0'.repeat(80)}`,
      refreshToken.slice(9),
    ],
  },
  'wakatime-client-secret': {
    matches: [
      `wakatimeClientSecret := "«${clientSecret}»"`,
      `export WAKATIME_CLIENT_SECRET=«${clientSecret}»`,
      `'wakatime_client_secret' => '«${clientSecret}»',`,
    ],
    nonMatches: [
      `x${clientSecret}`,
      clientSecret.slice(0, -1),
      `${clientSecret}0`,
      `waka_sec_${'0'.repeat(80)}`,
      clientSecret.slice(9),
    ],
  },
  'wakatime-legacy-api-key': {
    matches: [
      `WAKATIME_API_KEY=«${legacyApiKey}»\n`,
      `client = Wakatime(api_key="«${legacyApiKey}»")`,
      `waka-time-token: «${legacyApiKey}»\n`,
    ],
    nonMatches: [
      `VALUE=${legacyApiKey}\n`,
      `headers['wakatime-api-key'] = '${legacyApiKey.slice(1)}';`,
      `WAKATIME_API_KEY=${legacyApiKey}0\n`,
      `{ "wakatime": { "apiKey": "${'00000000-0000-0000-0000-000000000000'}" } }`,
      `wakatime${' '.repeat(90)}key = ${legacyApiKey}`,
      `wakatime commit ${randomText('hex', 40)}`,
    ],
  },
});
