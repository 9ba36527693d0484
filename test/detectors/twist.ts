/** Samples for the detectors of Twist. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessToken = `oauth2:${randomText('hex', 40)}`;
const plainAccessToken = randomText('hex', 40, 1);

testDetectors('twist', {
  'twist-access-token': {
    matches: [
      `TWIST_TOKEN=«${accessToken}»\n`,
      `twist_token: «${accessToken}»\n`,
      `client = Twist(api_key="«${accessToken}»")`,
    ],
    nonMatches: [
      `VALUE=${accessToken}\n`,
      `headers['twist-api-key'] = '${accessToken.slice(1)}';`,
      `TWIST_TOKEN=${accessToken}0\n`,
      `{ "twist": { "apiKey": "oauth2:${'0'.repeat(40)}" } }`,
      `twist${' '.repeat(90)}key = ${accessToken}`,
      `twist sha256 ${randomText('hex', 64)}`,
    ],
  },
  'twist-plain-access-token': {
    matches: [
      `TWIST_TOKEN=«${plainAccessToken}»\n`,
      `client = Twist(api_key="«${plainAccessToken}»")`,
      `headers['twist-api-key'] = '«${plainAccessToken}»';`,
    ],
    nonMatches: [
      `VALUE=${plainAccessToken}\n`,
      `twist_key := "${plainAccessToken.slice(1)}"`,
      `client = Twist(api_key="${plainAccessToken}0")`,
      `export TWIST_TOKEN="${'0'.repeat(40)}"`,
      `twist${' '.repeat(90)}key = ${plainAccessToken}`,
      `twist id ${randomUuid()}`,
    ],
  },
});
