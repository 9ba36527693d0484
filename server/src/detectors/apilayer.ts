/** APILayer: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const apilayer = {
  id: 'apilayer',
  name: 'APILayer',
  homepage: 'https://apilayer.com',
  detectors: [
    {
      id: 'apilayer-api-key',
      name: 'APILayer API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['apilayer'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['APILAYER_API_KEY'],
      description: 'Uses every API of the marketplace that the account subscribes to.',
      references: ['https://apilayer.com/docs', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
