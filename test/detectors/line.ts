/** Samples for the detectors of LINE. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const channelAccessToken = `${randomText('base64', 171)}=`;
const notifyToken = randomText('base62', 43, 1);

testDetectors('line', {
  'line-channel-access-token': {
    matches: [
      `LINE_CHANNEL_ACCESS_TOKEN=«${channelAccessToken}»\n`,
      `client = channel_access_token.Client("«${channelAccessToken}»")`,
      `line api-token: «${channelAccessToken}»\n`,
    ],
    nonMatches: [
      `const value = '${channelAccessToken}';`,
      `$ channel_access_token login ${channelAccessToken.slice(1)}`,
      `LINE_CHANNEL_ACCESS_TOKEN=${channelAccessToken}0\n`,
      `{ "channel_access_token": { "apiKey": "${'0'.repeat(171)}=" } }`,
      `channel_access_token${' '.repeat(90)}key = ${channelAccessToken}`,
      `channel_access_token id ${randomUuid()}`,
    ],
  },
  'line-notify-token': {
    matches: [
      `{ "linenotify": { "apiKey": "«${notifyToken}»" } }`,
      `linenotify_token: «${notifyToken}»\n`,
      `{ "url": "https://notify-api.line.me", "apiKey": "«${notifyToken}»" }`,
    ],
    nonMatches: [
      `const value = '${notifyToken}';`,
      `{ "linenotify": { "apiKey": "${notifyToken.slice(1)}" } }`,
      `const linenotify_secret = '${notifyToken}0';`,
      `linenotify_token: ${'0'.repeat(43)}\n`,
      `linenotify${' '.repeat(90)}key = ${notifyToken}`,
      `linenotify sha256 ${randomText('hex', 64)}`,
    ],
  },
});
