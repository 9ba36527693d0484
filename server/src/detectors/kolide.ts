/** Kolide: API keys. Format: https://www.kolide.com/docs/developers/api */
import type { ProviderSpec } from '../core/catalogue';

export const kolide = {
  id: 'kolide',
  name: 'Kolide',
  homepage: 'https://www.kolide.com',
  detectors: [
    {
      id: 'kolide-api-key',
      name: 'Kolide API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['k2sk_v'] },
      pattern: String.raw`k2sk_v\d_[0-9A-Za-z]{24,32}`,
      envNames: ['KOLIDE_API_KEY'],
      description: "Reads the organization's devices and people, and what is wrong with them.",
      references: ['https://www.kolide.com/docs/developers/api'],
    },
  ],
} as const satisfies ProviderSpec;
