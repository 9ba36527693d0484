/** age: secret keys. Format: https://github.com/FiloSottile/age */
import type { ProviderSpec } from '../core/catalogue';

export const age = {
  id: 'age',
  name: 'age',
  homepage: 'https://age-encryption.org',
  detectors: [
    {
      id: 'age-secret-key',
      name: 'age secret key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['AGE-SECRET-KEY-1'] },
      // Bech32 in capitals.
      pattern: 'AGE-SECRET-KEY-1[0-9A-Z]{58}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['bech32'],
      envNames: ['AGE_SECRET_KEY'],
      description: 'Decrypts files encrypted to its recipient.',
      references: ['https://github.com/FiloSottile/age'],
    },
  ],
} as const satisfies ProviderSpec;
