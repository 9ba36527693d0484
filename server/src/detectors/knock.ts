/** Knock: secret API keys. Format: https://docs.knock.app/developer-tools/api-keys */
import type { ProviderSpec } from '../core/catalogue';

export const knock = {
  id: 'knock',
  name: 'Knock',
  homepage: 'https://knock.app',
  links: {
    keys: 'https://dashboard.knock.app',
    rotate: 'https://docs.knock.app/developer-tools/api-keys',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'knock-secret-api-key',
      name: 'Knock secret API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['knock'] },
      // Behind its name: Stripe's keys begin alike.
      pattern: String.raw`knock[\w"'(){}:=. ]{1,32}["'= ](?<secret>sk_(?:test_)?[\w-]{43})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['mixed-case', 'random'],
      envNames: ['KNOCK_API_KEY', 'KNOCK_SECRET_API_KEY'],
      description: 'Sends notifications to all users, and reads who they are.',
      references: ['https://docs.knock.app/developer-tools/api-keys', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
