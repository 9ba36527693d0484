/** Tavus: API keys. Format: https://docs.tavus.io/api-reference/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const tavus = {
  id: 'tavus',
  name: 'Tavus',
  homepage: 'https://www.tavus.io',
  links: { keys: 'https://platform.tavus.io/api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'tavus-api-key',
      name: 'Tavus API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['tavus'] },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['TAVUS_API_KEY'],
      description: "Makes videos of people and conversations on the account's bill.",
      references: ['https://docs.tavus.io/api-reference/authentication', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
