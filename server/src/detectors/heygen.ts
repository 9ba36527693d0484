/** HeyGen: API keys. Format: https://docs.heygen.com/docs/quick-start */
import type { ProviderSpec } from '../core/catalogue';

export const heygen = {
  id: 'heygen',
  name: 'HeyGen',
  homepage: 'https://www.heygen.com',
  links: { keys: 'https://app.heygen.com/settings?nav=API', seen: '2026-11-30' },
  detectors: [
    {
      id: 'heygen-api-key',
      name: 'HeyGen API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk_V2_hgu_'] },
      pattern: 'sk_V2_hgu_[0-9A-Za-z]{11}_[0-9A-Za-z]{32}',
      envNames: ['HEYGEN_API_KEY'],
      description: "Makes videos of avatars on the account's bill.",
      references: ['https://docs.heygen.com/docs/quick-start', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
