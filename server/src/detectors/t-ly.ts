/** T.LY: API tokens. Format: https://t.ly/docs */
import type { ProviderSpec } from '../core/catalogue';

export const tLy = {
  id: 't-ly',
  name: 'T.LY',
  homepage: 'https://t.ly',
  detectors: [
    {
      id: 't-ly-api-token',
      name: 'T.LY API token',
      class: 'secret',
      severity: 'medium',
      anchor: {
        in: 'context',
        literals: ['t.ly', 'tly_', 'tly-', 'tlyapi', 'tly token', 'tly key', 'tly api', 'tlytoken'],
        within: 40,
      },
      pattern: '[0-9A-Za-z]{60}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TLY_API_TOKEN'],
      description: 'Makes, changes and reads the short links of its user.',
      references: ['https://t.ly/docs'],
    },
  ],
} as const satisfies ProviderSpec;
