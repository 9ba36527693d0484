/** Wrike: permanent access tokens. Format: https://developers.wrike.com */
import type { ProviderSpec } from '../core/catalogue';

export const wrike = {
  id: 'wrike',
  name: 'Wrike',
  homepage: 'https://www.wrike.com',
  detectors: [
    {
      id: 'wrike-access-token',
      name: 'Wrike permanent access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['wrike'], within: 40 },
      pattern: '[0-9A-Za-z._-]{333}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WRIKE_ACCESS_TOKEN'],
      description: 'Reads and changes all tasks and folders its user can reach.',
      references: ['https://developers.wrike.com'],
    },
  ],
} as const satisfies ProviderSpec;
