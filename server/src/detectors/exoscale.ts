/** Exoscale: API key ids and API secrets. Format: https://community.exoscale.com/platform/iam */
import type { ProviderSpec } from '../core/catalogue';

export const exoscale = {
  id: 'exoscale',
  name: 'Exoscale',
  homepage: 'https://www.exoscale.com',
  links: { keys: 'https://portal.exoscale.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'exoscale-api-key',
      name: 'Exoscale API key id',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['EXO'] },
      pattern: 'EXO[0-9A-Za-z]{24,30}',
      minEntropy: 3,
      envNames: ['EXOSCALE_API_KEY'],
      description: 'Names the key; requests need its secret as well.',
      references: ['https://community.exoscale.com/platform/iam'],
    },
    {
      id: 'exoscale-api-secret',
      name: 'Exoscale API secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['exoscale'], within: 40 },
      pattern: String.raw`[\w-]{40,60}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['EXOSCALE_API_SECRET'],
      description: 'With the API key, creates, reads and deletes whatever its IAM role allows.',
      references: ['https://community.exoscale.com/platform/iam'],
    },
  ],
} as const satisfies ProviderSpec;
