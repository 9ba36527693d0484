/** Novita AI: API keys. Format: https://novita.ai/docs/guides/quickstart */
import type { ProviderSpec } from '../core/catalogue';

export const novita = {
  id: 'novita',
  name: 'Novita AI',
  homepage: 'https://novita.ai',
  links: { keys: 'https://novita.ai/settings/key-management', seen: '2026-11-30' },
  detectors: [
    {
      id: 'novita-api-key',
      name: 'Novita AI API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['novita'], within: 60 },
      pattern: String.raw`sk_[\w-]{43}`,
      bounds: { right: '\\w-' },
      checks: ['mixed-case', 'random'],
      envNames: ['NOVITA_API_KEY'],
      description: "Calls models on the account's bill.",
      references: ['https://novita.ai/docs/guides/quickstart', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
