/** Samples for the detectors of Storyblok. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessToken = `${randomText('base62', 22)}tt`;
const personalAccessToken = `${randomText('base62', 22, 1)}tt-${randomText('digits', 6, 2)}-${randomText('base64url', 20, 3)}`;

testDetectors('storyblok', {
  'storyblok-access-token': {
    matches: [
      `STORYBLOK_ACCESS_TOKEN=«${accessToken}»\n`,
      `storyblok_token: «${accessToken}»\n`,
      `storyblok_key := "«${accessToken}»"`,
    ],
    nonMatches: [
      `const value = '${accessToken}';`,
      `storyblok_key := "${accessToken.slice(1)}"`,
      `client = Storyblok(api_key="${accessToken}0")`,
      `export STORYBLOK_TOKEN="${'0'.repeat(22)}tt"`,
      `storyblok${' '.repeat(90)}key = ${accessToken}`,
      `storyblok id ${randomUuid()}`,
    ],
  },
  'storyblok-personal-access-token': {
    matches: [
      `STORYBLOK_OAUTH_TOKEN=«${personalAccessToken}»\n`,
      `const client = new Storyblok('«${personalAccessToken}»');`,
      `client = storyblok.Client("«${personalAccessToken}»")`,
    ],
    nonMatches: [
      `const value = '${personalAccessToken}';`,
      `client = Storyblok(api_key="${randomText('base62', 22, 1)}tt-${randomText('digits', 6, 2)}-${randomText('base64url', 19, 3)}")`,
      `const client = new Storyblok('${'0'.repeat(22)}tt-${'0'.repeat(6)}-${'0'.repeat(20)}');`,
      `storyblok${' '.repeat(90)}key = ${personalAccessToken}`,
      `client = storyblok.Client("${personalAccessToken.slice(0, 9)}?${personalAccessToken.slice(10)}")`,
      `storyblok commit ${randomText('hex', 40)}`,
    ],
  },
});
