/** Volcengine: access keys. Format: https://www.volcengine.com/docs/6291/65568 */
import type { ProviderSpec } from '../core/catalogue';

export const volcengine = {
  id: 'volcengine',
  name: 'Volcengine',
  homepage: 'https://www.volcengine.com',
  detectors: [
    {
      id: 'volcengine-access-key-id',
      name: 'Volcengine access key ID',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'token', literals: ['AKLT'] },
      pattern: 'AKLT[0-9A-Za-z_-]{40,50}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed-case'],
      envNames: ['VOLC_ACCESSKEY'],
      description: 'Names a key; with its secret it acts as an account or user.',
      references: ['https://www.volcengine.com/docs/6291/65568'],
    },
  ],
} as const satisfies ProviderSpec;
