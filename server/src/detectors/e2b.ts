/** E2B: API keys and access tokens. Format: https://e2b.dev/docs/api-key */
import type { ProviderSpec } from '../core/catalogue';

export const e2b = {
  id: 'e2b',
  name: 'E2B',
  homepage: 'https://e2b.dev',
  links: { keys: 'https://e2b.dev/dashboard?tab=keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'e2b-api-key',
      name: 'E2B API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['e2b_'], next: '0123456789abcdef' },
      pattern: 'e2b_[0-9a-f]{40}',
      checks: ['random'],
      envNames: ['E2B_API_KEY'],
      description: "Starts sandboxes on the account's bill, and runs code in those that are running.",
      references: ['https://e2b.dev/docs/api-key'],
    },
    {
      id: 'e2b-access-token',
      name: 'E2B access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk_e2b_'] },
      pattern: 'sk_e2b_[0-9a-f]{40}',
      checks: ['random'],
      envNames: ['E2B_ACCESS_TOKEN'],
      description: 'Builds templates of sandboxes, and acts as its user.',
      references: ['https://e2b.dev/docs/api-key'],
    },
  ],
} as const satisfies ProviderSpec;
