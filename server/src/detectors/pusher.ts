/** Pusher Channels: app key or secrets. Format: https://pusher.com/docs/channels */
import type { ProviderSpec } from '../core/catalogue';

export const pusher = {
  id: 'pusher',
  name: 'Pusher Channels',
  homepage: 'https://pusher.com',
  detectors: [
    {
      id: 'pusher-app-secret',
      name: 'Pusher Channels app key or secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['pusher'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['PUSHER_APP_SECRET', 'PUSHER_SECRET'],
      description: 'With the app id and key, the secret publishes to all channels and signs private subscriptions.',
      references: ['https://pusher.com/docs/channels'],
    },
  ],
} as const satisfies ProviderSpec;
