/** Nutritionix: app keys. */
import type { ProviderSpec } from '../core/catalogue';

export const nutritionix = {
  id: 'nutritionix',
  name: 'Nutritionix',
  homepage: 'https://www.nutritionix.com',
  detectors: [
    {
      id: 'nutritionix-app-key',
      name: 'Nutritionix app key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['nutritionix'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['NUTRITIONIX_APP_KEY'],
      description: "Reads nutrition data within the owner's quota; used with an application id.",
      references: ['https://developer.nutritionix.com', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
