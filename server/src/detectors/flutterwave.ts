/**
 * Flutterwave: secret keys, test secret keys, test encryption keys and public keys.
 * Format: https://developer.flutterwave.com
 */
import type { ProviderSpec } from '../core/catalogue';

export const flutterwave = {
  id: 'flutterwave',
  name: 'Flutterwave',
  homepage: 'https://flutterwave.com',
  detectors: [
    {
      id: 'flutterwave-secret-key',
      name: 'Flutterwave secret key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['FLWSECK-'] },
      pattern: 'FLWSECK-[0-9a-z]{32}-X',
      minEntropy: 3.5,
      envNames: ['FLW_SECRET_KEY'],
      description: 'Takes payments and pays out on a live account.',
      references: ['https://developer.flutterwave.com'],
    },
    {
      id: 'flutterwave-test-secret-key',
      name: 'Flutterwave test secret key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['FLWSECK_TEST-'] },
      pattern: 'FLWSECK_TEST-[0-9a-z]{32}-X',
      minEntropy: 3.5,
      envNames: ['FLW_SECRET_KEY'],
      description: 'Takes pretended payments in the test mode.',
      references: ['https://developer.flutterwave.com'],
    },
    {
      id: 'flutterwave-test-encryption-key',
      name: 'Flutterwave test encryption key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['FLWSECK_TEST'] },
      pattern: 'FLWSECK_TEST(?:-)?[0-9a-z]{12}',
      minEntropy: 3,
      envNames: ['FLW_ENCRYPTION_KEY'],
      description: 'Encrypts card details of pretended payments in the test mode.',
      references: ['https://developer.flutterwave.com'],
    },
    {
      id: 'flutterwave-public-key',
      name: 'Flutterwave public key',
      class: 'public',
      severity: 'info',
      anchor: { in: 'token', literals: ['FLWPUBK-', 'FLWPUBK_TEST-'] },
      pattern: 'FLWPUBK(?:_TEST-|-)[0-9a-z]{32}-X',
      minEntropy: 3.5,
      envNames: ['FLW_PUBLIC_KEY'],
      description: 'Starts payments from a web page; meant to ship in it.',
      references: ['https://developer.flutterwave.com'],
    },
  ],
} as const satisfies ProviderSpec;
