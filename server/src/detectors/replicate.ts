/** Replicate: API keys. Format: https://replicate.com/docs/reference/http#authentication */
import type { ProviderSpec } from '../core/catalogue';

export const replicate = {
  id: 'replicate',
  name: 'Replicate',
  homepage: 'https://replicate.com',
  links: { keys: 'https://replicate.com/account/api-tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'replicate-api-token',
      name: 'Replicate API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['r8_'] },
      pattern: 'r8_[0-9A-Za-z]{37}',
      envNames: ['REPLICATE_API_TOKEN'],
      description: "Runs models on the account's bill.",
      references: ['https://replicate.com/docs/reference/http#authentication'],
    },
  ],
} as const satisfies ProviderSpec;
