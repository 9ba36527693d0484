/** Iconfinder: API keys. Format: https://developer.iconfinder.com */
import type { ProviderSpec } from '../core/catalogue';

export const iconfinder = {
  id: 'iconfinder',
  name: 'Iconfinder',
  homepage: 'https://www.iconfinder.com',
  detectors: [
    {
      id: 'iconfinder-api-key',
      name: 'Iconfinder API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['iconfinder'], within: 40 },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ICONFINDER_API_KEY'],
      description: "Searches and downloads icons on the owner's plan.",
      references: ['https://developer.iconfinder.com'],
    },
  ],
} as const satisfies ProviderSpec;
