/** Telnyx: API v2 keys. Format: https://developers.telnyx.com */
import type { ProviderSpec } from '../core/catalogue';

export const telnyx = {
  id: 'telnyx',
  name: 'Telnyx',
  homepage: 'https://telnyx.com',
  links: { keys: 'https://portal.telnyx.com/#/app/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'telnyx-api-key',
      name: 'Telnyx API v2 key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['telnyx'], within: 40 },
      pattern: String.raw`KEY[\w-]{55}`,
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['TELNYX_API_KEY'],
      description: "Sends messages, places calls and buys numbers at the account's expense.",
      references: ['https://developers.telnyx.com'],
    },
  ],
} as const satisfies ProviderSpec;
