/** Edamam: application keys. Format: https://developer.edamam.com */
import type { ProviderSpec } from '../core/catalogue';

export const edamam = {
  id: 'edamam',
  name: 'Edamam',
  homepage: 'https://www.edamam.com',
  detectors: [
    {
      id: 'edamam-app-key',
      name: 'Edamam application key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['edamam'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['EDAMAM_APP_KEY'],
      description: "Reads recipes and nutrition data within the owner's quota; used with an application id.",
      references: ['https://developer.edamam.com'],
    },
  ],
} as const satisfies ProviderSpec;
