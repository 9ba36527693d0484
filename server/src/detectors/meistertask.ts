/** MeisterTask: access tokens. Format: https://developers.meistertask.com */
import type { ProviderSpec } from '../core/catalogue';

export const meistertask = {
  id: 'meistertask',
  name: 'MeisterTask',
  homepage: 'https://www.meistertask.com',
  detectors: [
    {
      id: 'meistertask-access-token',
      name: 'MeisterTask access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['meistertask'], within: 40 },
      pattern: String.raw`[\w-]{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['MEISTERTASK_ACCESS_TOKEN'],
      description: 'Reads and changes the projects and tasks its user can reach.',
      references: ['https://developers.meistertask.com'],
    },
  ],
} as const satisfies ProviderSpec;
