/** JupiterOne: API keys. Format: https://docs.jupiterone.io */
import type { ProviderSpec } from '../core/catalogue';

export const jupiterone = {
  id: 'jupiterone',
  name: 'JupiterOne',
  homepage: 'https://www.jupiterone.com',
  detectors: [
    {
      id: 'jupiterone-api-key',
      name: 'JupiterOne API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['jupiterone'], within: 40 },
      pattern: '[0-9A-Za-z]{76}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['JUPITERONE_API_KEY'],
      description: 'Queries and changes the inventory of all assets and identities of the organisation.',
      references: ['https://docs.jupiterone.io'],
    },
  ],
} as const satisfies ProviderSpec;
