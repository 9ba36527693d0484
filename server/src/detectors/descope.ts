/** Descope: management keys. Format: https://docs.descope.com/management/m2m-access-keys */
import type { ProviderSpec } from '../core/catalogue';

export const descope = {
  id: 'descope',
  name: 'Descope',
  homepage: 'https://www.descope.com',
  links: { keys: 'https://app.descope.com/settings/company/managementkeys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'descope-management-key',
      name: 'Descope management key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['descope', 'management_key', 'managementkey'] },
      pattern: 'K[23][0-9A-Za-z]{69}',
      bounds: { left: '\\w/+.-', right: '\\w/+=-' },
      checks: ['mixed-case', 'random'],
      envNames: ['DESCOPE_MANAGEMENT_KEY'],
      description: 'Makes, changes and deletes users, tenants and roles of the projects.',
      references: ['https://github.com/descope/descopecli', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
