/** Serper: API keys. Format: https://serper.dev */
import type { ProviderSpec } from '../core/catalogue';

export const serper = {
  id: 'serper',
  name: 'Serper',
  homepage: 'https://serper.dev',
  links: { keys: 'https://serper.dev/api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'serper-api-key',
      name: 'Serper API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['serper'], within: 60 },
      pattern: '[0-9a-f]{40}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['SERPER_API_KEY'],
      description: "Searches on the account's credits.",
      references: ['https://serper.dev', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
