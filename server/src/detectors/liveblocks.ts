/** Liveblocks: secret keys. Format: https://liveblocks.io/docs/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const liveblocks = {
  id: 'liveblocks',
  name: 'Liveblocks',
  homepage: 'https://liveblocks.io',
  links: { keys: 'https://liveblocks.io/dashboard', seen: '2026-11-30' },
  detectors: [
    {
      id: 'liveblocks-secret-key',
      name: 'Liveblocks secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk_prod_', 'sk_dev_'] },
      pattern: String.raw`sk_(?:prod|dev)_[\w-]{64}`,
      bounds: { right: '\\w-' },
      checks: ['mixed-case', 'random'],
      envNames: ['LIVEBLOCKS_SECRET_KEY'],
      description: 'Lets anyone into any room, and reads and changes what is stored there.',
      references: ['https://liveblocks.io/docs/authentication', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
