/** Creem: API keys. Format: https://docs.creem.io/api-reference/introduction */
import type { ProviderSpec } from '../core/catalogue';

export const creem = {
  id: 'creem',
  name: 'Creem',
  homepage: 'https://www.creem.io',
  links: { keys: 'https://www.creem.io/dashboard/developers', seen: '2026-11-30' },
  detectors: [
    {
      id: 'creem-api-key',
      name: 'Creem API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['creem_'] },
      pattern: 'creem_(?!test_)(?:live_)?[0-9A-Za-z]{20,24}',
      checks: ['has-digit', 'random'],
      envNames: ['CREEM_API_KEY'],
      description: 'Makes checkouts and refunds, and reads customers and their payments.',
      references: ['https://docs.creem.io/api-reference/introduction'],
    },
    {
      id: 'creem-test-api-key',
      name: 'Creem API key of the test mode',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['creem_test_'] },
      pattern: 'creem_test_[0-9A-Za-z]{20,24}',
      checks: ['has-digit', 'random'],
      envNames: ['CREEM_API_KEY'],
      description: 'Makes any API request of the test mode; moves no money.',
      references: ['https://docs.creem.io/getting-started/test-mode', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
