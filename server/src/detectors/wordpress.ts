/** WordPress: the keys and salts that sign cookies. Format: https://developer.wordpress.org/apis/wp-config-php/#security-keys */
import type { ProviderSpec } from '../core/catalogue';

export const wordpress = {
  id: 'wordpress',
  name: 'WordPress',
  homepage: 'https://wordpress.org',
  links: { rotate: 'https://developer.wordpress.org/apis/wp-config-php/#security-keys', seen: '2026-11-25' },
  detectors: [
    {
      id: 'wordpress-key-or-salt',
      name: 'WordPress key or salt',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'token',
        literals: ['AUTH_KEY', 'AUTH_SALT', 'LOGGED_IN_KEY', 'LOGGED_IN_SALT', 'NONCE_KEY', 'NONCE_SALT'],
      },
      // 64 characters that wordpress.org draws, without quotes and backslashes.
      pattern: String.raw`(?:AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)[\x27\x22]?\s{0,4}[,=]\s{0,12}[\x27\x22](?<secret>[^\x27\x22\\\r\n]{64})[\x27\x22]`,
      bounds: { left: '', right: '' },
      checks: ['has-digit'],
      minEntropy: 4,
      show: { prefix: 0 },
      envNames: ['AUTH_KEY'],
      description: 'Forges the cookies of any user of the site, administrators among them.',
      references: ['https://developer.wordpress.org/apis/wp-config-php/#security-keys'],
    },
  ],
} as const satisfies ProviderSpec;
