/** Visual Crossing: API keys. Format: https://www.visualcrossing.com/resources/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const visualCrossing = {
  id: 'visual-crossing',
  name: 'Visual Crossing',
  homepage: 'https://www.visualcrossing.com',
  detectors: [
    {
      id: 'visual-crossing-api-key',
      name: 'Visual Crossing API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['visualcrossing', 'visual_crossing'], within: 40 },
      pattern: '[0-9A-Z]{25}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['VISUAL_CROSSING_API_KEY'],
      description: "Reads weather on the owner's plan.",
      references: ['https://www.visualcrossing.com/resources/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
