/** Zeplin: personal access tokens. Format: https://docs.zeplin.dev */
import type { ProviderSpec } from '../core/catalogue';

export const zeplin = {
  id: 'zeplin',
  name: 'Zeplin',
  homepage: 'https://zeplin.io',
  detectors: [
    {
      id: 'zeplin-personal-access-token',
      name: 'Zeplin personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['zeplin'], within: 40 },
      pattern: '[0-9A-Za-z.-]{350,400}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ZEPLIN_ACCESS_TOKEN'],
      description: 'Reads and changes the designs its user can reach.',
      references: ['https://docs.zeplin.dev'],
    },
  ],
} as const satisfies ProviderSpec;
