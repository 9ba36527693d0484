/** Featherless: API keys. Format: https://featherless.ai/docs/quickstart-guide */
import type { ProviderSpec } from '../core/catalogue';

export const featherless = {
  id: 'featherless',
  name: 'Featherless',
  homepage: 'https://featherless.ai',
  links: { keys: 'https://featherless.ai/account/api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'featherless-api-key',
      name: 'Featherless API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['featherless'], within: 60 },
      pattern: 'rc_[0-9a-f]{64}',
      checks: ['random'],
      envNames: ['FEATHERLESS_API_KEY'],
      description: "Calls models on the account's plan.",
      references: ['https://featherless.ai/docs/quickstart-guide', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
