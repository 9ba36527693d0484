/** Infisical: service tokens. Format: https://infisical.com/docs/documentation/platform/token */
import type { ProviderSpec } from '../core/catalogue';

export const infisical = {
  id: 'infisical',
  name: 'Infisical',
  homepage: 'https://infisical.com',
  links: { keys: 'https://app.infisical.com', seen: '2026-11-30' },
  detectors: [
    {
      id: 'infisical-service-token',
      name: 'Infisical service token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['infisical'] },
      pattern: String.raw`st\.(?:[0-9a-f]{24}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.[0-9a-f]{32}\.[0-9a-f]{32}`,
      bounds: { left: '\\w.-', right: '\\w.-' },
      envNames: ['INFISICAL_TOKEN'],
      description: 'Reads, or writes, the secrets of an environment, and decrypts them.',
      references: ['https://infisical.com/docs/documentation/platform/token', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
