/** Ayrshare: API keys. Format: https://www.ayrshare.com/docs/apis/user/profile-details */
import type { ProviderSpec } from '../core/catalogue';

export const ayrshare = {
  id: 'ayrshare',
  name: 'Ayrshare',
  homepage: 'https://www.ayrshare.com',
  detectors: [
    {
      id: 'ayrshare-api-key',
      name: 'Ayrshare API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['ayrshare'], within: 40 },
      pattern: '[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['AYRSHARE_API_KEY'],
      description: 'Publishes posts on every social network that is linked to the account.',
      references: [
        'https://www.ayrshare.com/docs/apis/user/profile-details',
        'https://www.ayrshare.com/docs/errors/errors-http',
      ],
    },
  ],
} as const satisfies ProviderSpec;
