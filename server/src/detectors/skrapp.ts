/** Skrapp: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const skrapp = {
  id: 'skrapp',
  name: 'Skrapp',
  homepage: 'https://skrapp.io',
  detectors: [
    {
      id: 'skrapp-api-key',
      name: 'Skrapp API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['skrapp'], within: 40 },
      pattern: '[0-9A-Za-z]{42}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SKRAPP_API_KEY'],
      description: "Finds e-mail addresses and spends the account's credits.",
      references: ['https://skrapp.io/api', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
