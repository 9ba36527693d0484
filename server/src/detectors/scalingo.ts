/** Scalingo: API tokens. Format: https://developers.scalingo.com/apps/api/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const scalingo = {
  id: 'scalingo',
  name: 'Scalingo',
  homepage: 'https://scalingo.com',
  links: { keys: 'https://dashboard.scalingo.com/account/tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'scalingo-api-token',
      name: 'Scalingo API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['tk-us-'] },
      pattern: String.raw`tk-us-[\w-]{48}`,
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['SCALINGO_API_TOKEN'],
      description: 'Acts as its user: deploys, reads and deletes apps, their variables and databases.',
      references: ['https://developers.scalingo.com/apps/api/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
