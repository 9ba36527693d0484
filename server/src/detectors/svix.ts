/** Svix: API tokens. Format: https://docs.svix.com/quickstart */
import type { ProviderSpec } from '../core/catalogue';

export const svix = {
  id: 'svix',
  name: 'Svix',
  homepage: 'https://www.svix.com',
  links: { keys: 'https://dashboard.svix.com', seen: '2026-11-30' },
  detectors: [
    {
      id: 'svix-api-token',
      name: 'Svix API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['svix'] },
      pattern: String.raw`sk_[\w-]{32}(?:\.(?:us|eu|ca|au|in))?`,
      bounds: { right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['SVIX_TOKEN', 'SVIX_API_KEY'],
      description: 'Sends webhooks as the account, and reads its endpoints with their secrets.',
      references: ['https://docs.svix.com/quickstart'],
    },
    {
      id: 'svix-test-token',
      name: 'Svix API token of a test environment',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['testsk_'] },
      pattern: String.raw`testsk_[\w-]{32}(?:\.(?:us|eu|ca|au|in))?`,
      bounds: { right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['SVIX_TOKEN', 'SVIX_API_KEY'],
      description: 'Sends webhooks in a test environment.',
      references: ['https://docs.svix.com/quickstart', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
