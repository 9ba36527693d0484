/** Kagi: API tokens. Format: https://help.kagi.com/kagi/api/overview.html */
import type { ProviderSpec } from '../core/catalogue';

export const kagi = {
  id: 'kagi',
  name: 'Kagi',
  homepage: 'https://kagi.com',
  detectors: [
    {
      id: 'kagi-api-token',
      name: 'Kagi API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['kagi'], within: 40 },
      pattern: String.raw`[\w-]{11}\.[\w-]{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['KAGI_API_KEY'],
      description: "Searches and summarises at the owner's expense.",
      references: ['https://help.kagi.com/kagi/api/overview.html'],
    },
  ],
} as const satisfies ProviderSpec;
