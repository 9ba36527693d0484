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
    {
      id: 'age-recipient',
      name: 'age recipient',
      class: 'public',
      severity: 'info',
      anchor: { in: 'token', literals: ['age1'] },
      pattern: 'age1[02-9ac-hj-np-z]{58}',
      checks: ['bech32'],
      envNames: ['AGE_RECIPIENT'],
      description: 'Encrypts to the holder of the secret key; made to be public.',
      references: ['https://age-encryption.org/v1'],
    },
  ],
} as const satisfies ProviderSpec;
