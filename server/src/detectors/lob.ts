/**
 * Lob: live secret API keys, test secret API keys and publishable keys.
 * Format: https://docs.lob.com/#section/Authentication
 */
import type { ProviderSpec } from '../core/catalogue';

export const lob = {
  id: 'lob',
  name: 'Lob',
  homepage: 'https://www.lob.com',
  links: { keys: 'https://dashboard.lob.com/#/settings/keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'lob-live-key',
      name: 'Lob live secret API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['live_'] },
      pattern: 'live_[0-9a-f]{35}',
      minEntropy: 3,
      envNames: ['LOB_API_KEY'],
      description: "Prints and mails letters, cheques and cards on the account's bill.",
      references: ['https://docs.lob.com/#section/Authentication'],
    },
    {
      id: 'lob-test-key',
      name: 'Lob test secret API key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['test_'] },
      pattern: 'test_[0-9a-f]{35}',
      minEntropy: 3,
      envNames: ['LOB_API_KEY'],
      description: 'Makes letters in the test environment that are never mailed.',
      references: ['https://docs.lob.com/#section/Authentication'],
    },
    {
      id: 'lob-publishable-key',
      name: 'Lob publishable key',
      class: 'public',
      severity: 'info',
      anchor: { in: 'token', literals: ['live_pub_', 'test_pub_'] },
      pattern: '(?:live_pub_|test_pub_)[0-9a-f]{31}',
      minEntropy: 3,
      envNames: ['LOB_PUBLISHABLE_API_KEY'],
      description: 'Verifies addresses from a web page; meant to ship in it.',
      references: ['https://docs.lob.com/#section/Authentication'],
    },
  ],
} as const satisfies ProviderSpec;
