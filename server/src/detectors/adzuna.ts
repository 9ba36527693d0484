/** Adzuna: app keys. Format: https://developer.adzuna.com/overview */
import type { ProviderSpec } from '../core/catalogue';

export const adzuna = {
  id: 'adzuna',
  name: 'Adzuna',
  homepage: 'https://developer.adzuna.com',
  detectors: [
    {
      id: 'adzuna-app-key',
      name: 'Adzuna app key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['adzuna'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ADZUNA_APP_KEY'],
      description: "Searches job advertisements with the owner's Adzuna quota.",
      references: ['https://developer.adzuna.com/overview'],
    },
  ],
} as const satisfies ProviderSpec;
