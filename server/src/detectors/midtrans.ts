/** Midtrans: production server keys, sandbox server keys and client keys. Format: https://docs.midtrans.com */
import type { ProviderSpec } from '../core/catalogue';

export const midtrans = {
  id: 'midtrans',
  name: 'Midtrans',
  homepage: 'https://midtrans.com',
  detectors: [
    {
      id: 'midtrans-server-key',
      name: 'Midtrans production server key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['Mid-server-'] },
      pattern: String.raw`Mid-server-[\w-]{10,40}`,
      bounds: { right: '\\w-' },
      minEntropy: 3,
      envNames: ['MIDTRANS_SERVER_KEY'],
      description: 'Charges and refunds customers of the merchant.',
      references: ['https://docs.midtrans.com'],
    },
    {
      id: 'midtrans-sandbox-server-key',
      name: 'Midtrans sandbox server key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['SB-Mid-server-'] },
      pattern: String.raw`SB-Mid-server-[\w-]{10,40}`,
      bounds: { right: '\\w-' },
      minEntropy: 3,
      envNames: ['MIDTRANS_SERVER_KEY'],
      description: 'Charges pretended cards in the sandbox.',
      references: ['https://docs.midtrans.com'],
    },
    {
      id: 'midtrans-client-key',
      name: 'Midtrans client key',
      class: 'public',
      severity: 'info',
      anchor: { in: 'token', literals: ['Mid-client-', 'SB-Mid-client-'] },
      pattern: String.raw`(?:SB-Mid-client-|Mid-client-)[\w-]{10,40}`,
      bounds: { right: '\\w-' },
      minEntropy: 3,
      envNames: ['MIDTRANS_CLIENT_KEY'],
      description: 'Encrypts card data in the browser; meant to ship in web pages.',
      references: ['https://docs.midtrans.com'],
    },
  ],
} as const satisfies ProviderSpec;
