/** Neon: API keys and passwords. Format: https://neon.com/docs/manage/api-keys */
import type { ProviderSpec } from '../core/catalogue';

export const neon = {
  id: 'neon',
  name: 'Neon',
  homepage: 'https://neon.com',
  links: { keys: 'https://console.neon.tech/app/settings/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'neon-api-key',
      name: 'Neon API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['napi_'] },
      pattern: 'napi_[0-9A-Za-z]{64}',
      envNames: ['NEON_API_KEY'],
      description: 'Manages projects, branches and roles.',
      references: ['https://neon.com/docs/manage/api-keys'],
    },
    {
      id: 'neon-role-password',
      name: 'Neon role password',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['npg_'] },
      pattern: 'npg_[0-9A-Za-z]{12}',
      checks: ['mixed'],
      envNames: ['PGPASSWORD'],
      description: 'Reads and writes the database as the role.',
      references: ['https://neon.com/docs/connect/connect-from-any-app'],
    },
  ],
} as const satisfies ProviderSpec;
