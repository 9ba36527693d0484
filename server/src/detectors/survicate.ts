/** Survicate: API keys. Format: https://developers.survicate.com */
import type { ProviderSpec } from '../core/catalogue';

export const survicate = {
  id: 'survicate',
  name: 'Survicate',
  homepage: 'https://survicate.com',
  detectors: [
    {
      id: 'survicate-api-key',
      name: 'Survicate API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['survicate'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SURVICATE_API_KEY'],
      description: 'Reads survey answers and who gave them.',
      references: ['https://developers.survicate.com'],
    },
  ],
} as const satisfies ProviderSpec;
