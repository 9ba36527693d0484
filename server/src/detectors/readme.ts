/** ReadMe: API keys. Format: https://docs.readme.com/main/reference/getproject-1 */
import type { ProviderSpec } from '../core/catalogue';

export const readme = {
  id: 'readme',
  name: 'ReadMe',
  homepage: 'https://readme.com',
  links: { keys: 'https://dash.readme.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'readme-api-key',
      name: 'ReadMe API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['rdme_'] },
      pattern: 'rdme_[0-9a-z]{70}',
      minEntropy: 3.5,
      envNames: ['README_API_KEY'],
      description: 'Reads and changes the documentation project.',
      references: ['https://docs.readme.com/main/reference/getproject-1'],
    },
  ],
} as const satisfies ProviderSpec;
