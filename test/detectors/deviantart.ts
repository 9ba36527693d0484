/** Samples for the detectors of DeviantArt. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const clientSecret = randomText('hex', 32);
const accessToken = randomText('base62', 60, 1);

testDetectors('deviantart', {
  'deviantart-client-secret': {
    matches: [
      `DEVIANTART_CLIENT_SECRET=«${clientSecret}»\n`,
      `headers['deviantart-api-key'] = '«${clientSecret}»';`,
      `client = DeviantArt(api_key="«${clientSecret}»")`,
    ],
    nonMatches: [
      `VALUE=${clientSecret}\n`,
      `{ "deviantart": { "apiKey": "${clientSecret.slice(1)}" } }`,
      `const deviantart_secret = '${clientSecret}0';`,
      `deviantart_token: ${'0'.repeat(32)}\n`,
      `deviantart${' '.repeat(90)}key = ${clientSecret}`,
      `deviantart sha256 ${randomText('hex', 64)}`,
    ],
  },
  'deviantart-access-token': {
    matches: [
      `DEVIANTART_ACCESS_TOKEN=«${accessToken}»\n`,
      `headers['deviantart-api-key'] = '«${accessToken}»';`,
      `client = DeviantArt(api_key="«${accessToken}»")`,
    ],
    nonMatches: [
      `VALUE=${accessToken}\n`,
      `client = Deviantart(api_key="${randomText('base62', 39, 1)}")`,
      `headers['deviantart-api-key'] = '${'0'.repeat(60)}';`,
      `deviantart${' '.repeat(90)}key = ${accessToken}`,
      `deviantart build ${accessToken}`,
      `deviantart commit ${randomText('hex', 40)}`,
    ],
  },
});
