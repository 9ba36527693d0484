/** Scaleway: API keys. Format: https://www.scaleway.com/en/docs/iam/concepts/#api-key */
import type { ProviderSpec } from '../core/catalogue';

export const scaleway = {
  id: 'scaleway',
  name: 'Scaleway',
  homepage: 'https://www.scaleway.com',
  links: { keys: 'https://console.scaleway.com/iam/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'scaleway-access-key',
      name: 'Scaleway access key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['SCW'] },
      pattern: 'SCW[0-9A-Z]{17}',
      checks: ['mixed'],
      show: { prefix: 3, suffix: 4 },
      envNames: ['SCW_ACCESS_KEY'],
      description: 'Names the key; with its secret it acts as a user or application.',
      references: ['https://www.scaleway.com/en/docs/iam/concepts/#api-key'],
    },
    {
      id: 'scaleway-secret-key',
      name: 'Scaleway secret key',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: [
          'scaleway',
          'scw_secret_key',
          'scwsecretkey',
          'scw-secret-key',
          'scw_secret',
          'scwsecret',
          'scw-secret',
          'scw',
        ],
        within: 40,
      },
      pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['random'],
      envNames: ['SCW_SECRET_KEY'],
      description: 'Acts as its user or application.',
      references: ['https://www.scaleway.com/en/docs/iam/concepts/#api-key'],
    },
  ],
} as const satisfies ProviderSpec;
