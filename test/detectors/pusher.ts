/** Samples for the detectors of Pusher Channels. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const appSecret = randomText('lowerAlnum', 20);

testDetectors('pusher', {
  'pusher-app-secret': {
    matches: [
      `PUSHER_APP_SECRET=«${appSecret}»\n`,
      `{ "pusher": { "apiKey": "«${appSecret}»" } }`,
      `pusher_token: «${appSecret}»\n`,
    ],
    nonMatches: [
      `VALUE=${appSecret}\n`,
      `const pusher_secret = '${appSecret.slice(1)}';`,
      `pusher_token: ${appSecret}0\n`,
      `pusher_key := "${'0'.repeat(20)}"`,
      `pusher${' '.repeat(90)}key = ${appSecret}`,
      `pusher commit ${randomText('hex', 40)}`,
    ],
  },
});
