/** Highnote: live secret keys and test secret keys. Format: https://highnote.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const highnote = {
  id: 'highnote',
  name: 'Highnote',
  homepage: 'https://highnote.com',
  detectors: [
    {
      id: 'highnote-live-secret-key',
      name: 'Highnote live secret key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['highnote'] },
      // Starts at the provider's name: the token by itself is that of many.
      pattern: String.raw`highnote[\s\S]{1,48}?(?<secret>sk_live_a2V5Xz[0-9A-Za-z+/]{60,80}[=]{0,2})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      show: { prefix: 8 },
      envNames: ['HIGHNOTE_API_KEY'],
      description: 'Issues cards and moves money on the live platform.',
      references: ['https://highnote.com/docs'],
    },
    {
      id: 'highnote-test-secret-key',
      name: 'Highnote test secret key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['highnote'] },
      // Starts at the provider's name: the token by itself is that of many.
      pattern: String.raw`highnote[\s\S]{1,48}?(?<secret>sk_test_a2V5Xz[0-9A-Za-z+/]{60,80}[=]{0,2})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      show: { prefix: 8 },
      envNames: ['HIGHNOTE_API_KEY'],
      description: 'Issues pretended cards in the test environment.',
      references: ['https://highnote.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
