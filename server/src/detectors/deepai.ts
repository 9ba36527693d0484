/** DeepAI: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const deepai = {
  id: 'deepai',
  name: 'DeepAI',
  homepage: 'https://deepai.org',
  detectors: [
    {
      id: 'deepai-api-key',
      name: 'DeepAI API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['deepai'], within: 40 },
      pattern: '[0-9a-z-]{36}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DEEPAI_API_KEY'],
      description: "Runs DeepAI's models at the owner's expense.",
      references: ['https://deepai.org/docs', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
