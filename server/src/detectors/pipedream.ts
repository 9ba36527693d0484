/** Pipedream: API keys. Format: https://pipedream.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const pipedream = {
  id: 'pipedream',
  name: 'Pipedream',
  homepage: 'https://pipedream.com',
  detectors: [
    {
      id: 'pipedream-api-key',
      name: 'Pipedream API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['pipedream'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PIPEDREAM_API_KEY'],
      description: 'Acts as its user: workflows, event sources and the accounts connected to them.',
      references: ['https://pipedream.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
