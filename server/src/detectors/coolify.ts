/** Coolify: API tokens. Format: https://coolify.io/docs/api-reference/authorization */
import type { ProviderSpec } from '../core/catalogue';

export const coolify = {
  id: 'coolify',
  name: 'Coolify',
  homepage: 'https://coolify.io',
  links: { keys: 'https://app.coolify.io/security/api-tokens', seen: '2026-11-30' },
  detectors: [
    {
      id: 'coolify-api-token',
      name: 'Coolify API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['coolify'] },
      // A number, forty drawn characters, and a checksum.
      pattern: String.raw`(?:\d{1,6}\|)?[0-9A-Za-z]{40}[0-9a-f]{8}`,
      bounds: { left: '\\w/+.@#|-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['COOLIFY_TOKEN', 'COOLIFY_API_TOKEN'],
      description: 'Deploys applications on the servers of the team, and reads their secrets.',
      references: ['https://coolify.io/docs/api-reference/authorization'],
    },
  ],
} as const satisfies ProviderSpec;
