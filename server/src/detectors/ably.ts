/** Ably: API keys. Format: https://ably.com/docs/auth */
import type { ProviderSpec } from '../core/catalogue';

export const ably = {
  id: 'ably',
  name: 'Ably',
  homepage: 'https://ably.com',
  links: {
    keys: 'https://ably.com/accounts/any/apps/any/app_keys',
    rotate: 'https://ably.com/docs/auth/revocation',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'ably-api-key',
      name: 'Ably API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'ably_api_key',
          'ably_key',
          'ablykey',
          'ably-key',
          'ablyapikey',
          'ably_root_key',
          'ably.realtime',
          'ably.rest',
          'ablyrest',
          'ablyrealtime',
        ],
      },
      // The app, the key, and what is secret.
      pattern: String.raw`[\w-]{6}\.[\w-]{6}:[\w-]{43}`,
      bounds: { left: '\\w.-', right: '\\w-' },
      checks: ['random'],
      envNames: ['ABLY_API_KEY', 'ABLY_KEY'],
      description: 'Publishes to the channels of the app and reads them, within its capabilities.',
      references: ['https://ably.com/docs/auth'],
    },
  ],
} as const satisfies ProviderSpec;
