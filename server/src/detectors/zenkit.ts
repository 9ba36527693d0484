/** Zenkit: API keys. Format: https://base.zenkit.com/docs/api */
import type { ProviderSpec } from '../core/catalogue';

export const zenkit = {
  id: 'zenkit',
  name: 'Zenkit',
  homepage: 'https://zenkit.com',
  detectors: [
    {
      id: 'zenkit-api-key',
      name: 'Zenkit API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['zenkit'], within: 40 },
      pattern: '[0-9a-z]{8}-[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ZENKIT_API_KEY'],
      description: 'Acts as its user: all collections and items it can reach.',
      references: ['https://base.zenkit.com/docs/api'],
    },
  ],
} as const satisfies ProviderSpec;
