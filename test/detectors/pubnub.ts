/** Samples for the detectors of PubNub. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const publishKey = `pub-c-${randomUuid()}`;
const subscribeKey = `sub-c-${randomUuid(1)}`;
const secretKey = `sec-c-${randomText('base64', 48, 2)}`;

testDetectors('pubnub', {
  'pubnub-publish-key': {
    matches: [
      `export PUBNUB_PUBLISH_KEY=«${publishKey}»`,
      `'pubnub_publish_key' => '«${publishKey}»',`,
      `<add key="pubnubPublishKey" value="«${publishKey}»" />`,
    ],
    nonMatches: [
      `x${publishKey}`,
      publishKey.slice(0, -1),
      `${publishKey}0`,
      'pub-c-00000000-0000-0000-0000-000000000000',
      publishKey.slice(6),
    ],
  },
  'pubnub-subscribe-key': {
    matches: [
      `pubnub_subscribe_key = "«${subscribeKey}»"`,
      `pubnubSubscribeKey := "«${subscribeKey}»"`,
      `export PUBNUB_SUBSCRIBE_KEY=«${subscribeKey}»`,
    ],
    nonMatches: [
      `x${subscribeKey}`,
      subscribeKey.slice(0, -1),
      `${subscribeKey}0`,
      'sub-c-00000000-0000-0000-0000-000000000000',
      subscribeKey.slice(6),
    ],
  },
  'pubnub-secret-key': {
    matches: [
      `'pubnub_secret_key' => '«${secretKey}»',`,
      `<add key="pubnubSecretKey" value="«${secretKey}»" />`,
      `curl -H "Authorization: Bearer «${secretKey}»" https://api.pubnub.com/`,
    ],
    nonMatches: [
      `x${secretKey}`,
      secretKey.slice(0, -1),
      `${secretKey}0`,
      `sec-c-${'0'.repeat(48)}`,
      secretKey.slice(6),
    ],
  },
});
