/** spoonacular: API keys. Format: https://spoonacular.com/food-api/docs */
import type { ProviderSpec } from '../core/catalogue';

export const spoonacular = {
  id: 'spoonacular',
  name: 'spoonacular',
  homepage: 'https://spoonacular.com',
  detectors: [
    {
      id: 'spoonacular-api-key',
      name: 'spoonacular API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['spoonacular'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SPOONACULAR_API_KEY'],
      description: "Reads recipes and nutrition data within the owner's quota.",
      references: ['https://spoonacular.com/food-api/docs'],
    },
  ],
} as const satisfies ProviderSpec;
