/** Xata: API keys. Format: https://xata.io/docs/concepts/api-keys */
import type { ProviderSpec } from '../core/catalogue';

export const xata = {
  id: 'xata',
  name: 'Xata',
  homepage: 'https://xata.io',
  links: { keys: 'https://app.xata.io/settings', seen: '2026-11-30' },
  detectors: [
    {
      id: 'xata-api-key',
      name: 'Xata API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['xau_'] },
      pattern: 'xau_[0-9A-Za-z]{33}',
      checks: ['has-digit', 'random'],
      envNames: ['XATA_API_KEY'],
      description: 'Reads and changes the databases of its user.',
      references: ['https://lite.xata.io/docs/concepts/api-keys', 'https://github.com/xataio/client-ts'],
    },
  ],
} as const satisfies ProviderSpec;
