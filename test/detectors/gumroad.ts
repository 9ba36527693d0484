/** Samples for the detectors of Gumroad. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessToken = randomText('base64url', 43);
const oauthSecret = randomText('hex', 64, 1);

testDetectors('gumroad', {
  'gumroad-access-token': {
    matches: [
      `GUMROAD_ACCESS_TOKEN=«${accessToken}»\n`,
      `https://api.gumroad.com/v1/items?access=«${accessToken}»&page=2`,
      `$ gumroad login «${accessToken}»`,
    ],
    nonMatches: [
      `const value = '${accessToken}';`,
      `GUMROAD_ACCESS_TOKEN=${accessToken.slice(1)}\n`,
      `{ "gumroad": { "apiKey": "${accessToken}0" } }`,
      `const gumroad_secret = '${'0'.repeat(43)}';`,
      `gumroad${' '.repeat(90)}key = ${accessToken}`,
      `gumroad id ${randomUuid()}`,
    ],
  },
  'gumroad-oauth-secret': {
    matches: [
      `GUMROAD_CLIENT_SECRET=«${oauthSecret}»\n`,
      `https://api.gumroad.com/v1/items?access=«${oauthSecret}»&page=2`,
      `$ gumroad login «${oauthSecret}»`,
    ],
    nonMatches: [
      `const value = '${oauthSecret}';`,
      `client = Gumroad(api_key="${oauthSecret.slice(1)}")`,
      `export GUMROAD_TOKEN="${oauthSecret}0"`,
      `const client = new Gumroad('${'0'.repeat(64)}');`,
      `gumroad${' '.repeat(90)}key = ${oauthSecret}`,
      `gumroad commit ${randomText('hex', 40)}`,
    ],
  },
});
