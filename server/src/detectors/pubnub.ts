/**
 * PubNub: publish keys, subscribe keys and secret keys.
 * Format: https://www.pubnub.com/docs/sdks/rest-api/send-signal-to-channel
 */
import type { ProviderSpec } from '../core/catalogue';

export const pubnub = {
  id: 'pubnub',
  name: 'PubNub',
  homepage: 'https://www.pubnub.com',
  detectors: [
    {
      id: 'pubnub-publish-key',
      name: 'PubNub publish key',
      class: 'public',
      severity: 'info',
      anchor: { in: 'token', literals: ['pub-c-'] },
      pattern: 'pub-c-[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}',
      minEntropy: 3,
      envNames: ['PUBNUB_PUBLISH_KEY'],
      description: 'Publishes to every channel of the key set unless access is managed; ships in client apps.',
      references: ['https://www.pubnub.com/docs/sdks/rest-api/send-signal-to-channel'],
    },
    {
      id: 'pubnub-subscribe-key',
      name: 'PubNub subscribe key',
      class: 'public',
      severity: 'info',
      anchor: { in: 'token', literals: ['sub-c-'] },
      pattern: 'sub-c-[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}',
      minEntropy: 3,
      envNames: ['PUBNUB_SUBSCRIBE_KEY'],
      description: 'Reads every channel of the key set unless access is managed; ships in client apps.',
      references: ['https://www.pubnub.com/docs/sdks/rest-api/send-signal-to-channel'],
    },
    {
      id: 'pubnub-secret-key',
      name: 'PubNub secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sec-c-'] },
      pattern: 'sec-c-[0-9A-Za-z+/]{48}',
      minEntropy: 3.5,
      envNames: ['PUBNUB_SECRET_KEY'],
      description: 'Grants and revokes access to the channels and administers the key set.',
      references: ['https://www.pubnub.com/docs/sdks/rest-api/send-signal-to-channel'],
    },
  ],
} as const satisfies ProviderSpec;
