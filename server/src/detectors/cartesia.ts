/** Cartesia: API keys. Format: https://docs.cartesia.ai/get-started/make-an-api-request */
import type { ProviderSpec } from '../core/catalogue';

export const cartesia = {
  id: 'cartesia',
  name: 'Cartesia',
  homepage: 'https://cartesia.ai',
  links: { keys: 'https://play.cartesia.ai/keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'cartesia-api-key',
      name: 'Cartesia API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk_car_'] },
      pattern: 'sk_car_[0-9A-Za-z]{20,24}',
      checks: ['has-digit', 'random'],
      envNames: ['CARTESIA_API_KEY'],
      description: "Speaks and clones voices on the account's bill.",
      references: ['https://docs.cartesia.ai/get-started/make-an-api-request', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
