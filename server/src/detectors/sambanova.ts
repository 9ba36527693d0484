/** SambaNova: API keys. Format: https://docs.sambanova.ai/docs/en/get-started/quickstart */
import type { ProviderSpec } from '../core/catalogue';

export const sambanova = {
  id: 'sambanova',
  name: 'SambaNova',
  homepage: 'https://sambanova.ai',
  links: { keys: 'https://cloud.sambanova.ai/apis', seen: '2026-11-30' },
  detectors: [
    {
      id: 'sambanova-api-key',
      name: 'SambaNova API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['sambanova'] },
      pattern: '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
      bounds: { left: '\\w./-', right: '\\w.-' },
      checks: ['random', 'uuid-version'],
      envNames: ['SAMBANOVA_API_KEY'],
      description: "Calls models on the account's bill.",
      references: ['https://docs.sambanova.ai/docs/en/get-started/quickstart', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
