/** Infracost: API keys. Format: https://www.infracost.io/docs/api_reference/ */
import type { ProviderSpec } from '../core/catalogue';

export const infracost = {
  id: 'infracost',
  name: 'Infracost',
  homepage: 'https://www.infracost.io',
  links: { keys: 'https://dashboard.infracost.io', seen: '2026-11-24' },
  detectors: [
    {
      id: 'infracost-api-key',
      name: 'Infracost API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['ico-'] },
      pattern: 'ico-[0-9A-Za-z]{32}',
      minEntropy: 3.5,
      envNames: ['INFRACOST_API_KEY'],
      description: 'Reads cloud prices and uploads cost estimates to the organisation.',
      references: ['https://www.infracost.io/docs/api_reference/'],
    },
  ],
} as const satisfies ProviderSpec;
