/** Koyeb: API access tokens. Format: https://www.koyeb.com/docs/reference/api */
import type { ProviderSpec } from '../core/catalogue';

export const koyeb = {
  id: 'koyeb',
  name: 'Koyeb',
  homepage: 'https://www.koyeb.com',
  links: { keys: 'https://app.koyeb.com/user/settings/api', seen: '2026-11-30' },
  detectors: [
    {
      id: 'koyeb-api-token',
      name: 'Koyeb API access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['koyeb'] },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w/+.@#:-', right: '\\w/+-' },
      checks: ['not-hex', 'mixed', 'random'],
      envNames: ['KOYEB_TOKEN', 'KOYEB_API_TOKEN'],
      description: 'Deploys and changes services, and reads what they run with.',
      references: ['https://www.koyeb.com/docs/reference/api', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
