/** Adobe: client secrets. Format: https://developer.adobe.com/developer-console/docs/guides/authentication/ */
import type { ProviderSpec } from '../core/catalogue';

export const adobe = {
  id: 'adobe',
  name: 'Adobe',
  homepage: 'https://developer.adobe.com',
  detectors: [
    {
      id: 'adobe-client-secret',
      name: 'Adobe client secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['p8e-'] },
      pattern: 'p8e-[0-9A-Za-z-]{32}',
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['ADOBE_CLIENT_SECRET'],
      description: 'Together with the client id, gets access tokens for the Adobe APIs of the project.',
      references: [
        'https://developer.adobe.com/developer-console/docs/guides/authentication/',
        'https://developer.adobe.com/developer-console/docs/guides/authentication/OAuth/',
      ],
    },
  ],
} as const satisfies ProviderSpec;
