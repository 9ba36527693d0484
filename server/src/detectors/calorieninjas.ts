/** CalorieNinjas: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const calorieninjas = {
  id: 'calorieninjas',
  name: 'CalorieNinjas',
  homepage: 'https://calorieninjas.com',
  detectors: [
    {
      id: 'calorieninjas-api-key',
      name: 'CalorieNinjas API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['calorieninja'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CALORIENINJAS_API_KEY'],
      description: "Reads nutrition data within the owner's quota.",
      references: ['https://calorieninjas.com/api', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
