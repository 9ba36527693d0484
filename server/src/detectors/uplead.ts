/** UpLead: API keys. Format: https://docs.uplead.com */
import type { ProviderSpec } from '../core/catalogue';

export const uplead = {
  id: 'uplead',
  name: 'UpLead',
  homepage: 'https://www.uplead.com',
  detectors: [
    {
      id: 'uplead-api-key',
      name: 'UpLead API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['uplead'], within: 40 },
      pattern: '[0-9a-z-]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['UPLEAD_API_KEY'],
      description: "Looks up contacts and companies and spends the account's credits.",
      references: ['https://docs.uplead.com'],
    },
  ],
} as const satisfies ProviderSpec;
