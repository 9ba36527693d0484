/** Detect Language: API keys. Format: https://detectlanguage.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const detectlanguage = {
  id: 'detectlanguage',
  name: 'Detect Language',
  homepage: 'https://detectlanguage.com',
  detectors: [
    {
      id: 'detectlanguage-api-key',
      name: 'Detect Language API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['detectlanguage', 'detect_language'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DETECTLANGUAGE_API_KEY'],
      description: "Detects the language of texts within the owner's quota.",
      references: ['https://detectlanguage.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
