/** MagicBell: API key or secrets. Format: https://www.magicbell.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const magicbell = {
  id: 'magicbell',
  name: 'MagicBell',
  homepage: 'https://www.magicbell.com',
  detectors: [
    {
      id: 'magicbell-api-key',
      name: 'MagicBell API key or secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['magicbell'], within: 40 },
      pattern: '[0-9A-Za-z-]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['MAGICBELL_API_SECRET', 'MAGICBELL_API_KEY'],
      description: "Key and secret together send notifications to the project's users and read theirs.",
      references: ['https://www.magicbell.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
