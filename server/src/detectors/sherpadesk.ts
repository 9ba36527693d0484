/** SherpaDesk: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const sherpadesk = {
  id: 'sherpadesk',
  name: 'SherpaDesk',
  homepage: 'https://www.sherpadesk.com',
  detectors: [
    {
      id: 'sherpadesk-api-token',
      name: 'SherpaDesk API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['sherpadesk'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SHERPADESK_API_TOKEN'],
      description: 'Reads and changes the tickets, time and accounts its user can reach.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
