/** Unkey: root keys. Format: https://www.unkey.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const unkey = {
  id: 'unkey',
  name: 'Unkey',
  homepage: 'https://www.unkey.com',
  links: { keys: 'https://app.unkey.com/settings/root-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'unkey-root-key',
      name: 'Unkey root key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['unkey_'] },
      pattern: 'unkey_[0-9A-Za-z]{20,32}',
      minEntropy: 3,
      envNames: ['UNKEY_ROOT_KEY'],
      description: 'Makes, reads and revokes the API keys of the workspace.',
      references: ['https://www.unkey.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
