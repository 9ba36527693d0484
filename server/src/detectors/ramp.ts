/** Ramp: client secrets. Format: https://docs.ramp.com */
import type { ProviderSpec } from '../core/catalogue';

export const ramp = {
  id: 'ramp',
  name: 'Ramp',
  homepage: 'https://ramp.com',
  detectors: [
    {
      id: 'ramp-client-secret',
      name: 'Ramp client secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['ramp_sec_'] },
      pattern: 'ramp_sec_[0-9A-Za-z]{48}',
      minEntropy: 3.5,
      envNames: ['RAMP_CLIENT_SECRET'],
      description:
        "With the client id, reads the company's cards, spending and bills, and changes them within its scopes.",
      references: ['https://docs.ramp.com'],
    },
    {
      id: 'ramp-client-id',
      name: 'Ramp client ID',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'token', literals: ['ramp_id_'] },
      pattern: 'ramp_id_[0-9A-Za-z]{40}',
      envNames: ['RAMP_CLIENT_ID'],
      description: 'Names an application; opens nothing without its secret.',
      references: ['https://docs.ramp.com/developer-api/v1/authorization'],
    },
  ],
} as const satisfies ProviderSpec;
