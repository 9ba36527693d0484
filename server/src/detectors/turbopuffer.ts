/** turbopuffer: API keys. Format: https://turbopuffer.com/docs/auth */
import type { ProviderSpec } from '../core/catalogue';

export const turbopuffer = {
  id: 'turbopuffer',
  name: 'turbopuffer',
  homepage: 'https://turbopuffer.com',
  links: { keys: 'https://turbopuffer.com/dashboard', seen: '2026-11-30' },
  detectors: [
    {
      id: 'turbopuffer-api-key',
      name: 'turbopuffer API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['tpuf_'] },
      pattern: 'tpuf_[0-9A-Za-z]{32}',
      checks: ['mixed-case', 'random'],
      envNames: ['TURBOPUFFER_API_KEY'],
      description: 'Reads and changes all namespaces of the organisation.',
      references: ['https://turbopuffer.com/docs/auth', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
