/**
 * Authress: service client access keys.
 * Format: https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/#1-detection
 */
import type { ProviderSpec } from '../core/catalogue';

export const authress = {
  id: 'authress',
  name: 'Authress',
  homepage: 'https://authress.io',
  links: {
    keys: 'https://authress.io/knowledge-base/docs/authorization/service-clients/access-keys/',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'authress-service-client-key',
      name: 'Authress service client access key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['sc_', 'ext_', 'scauth_', 'authress_'] },
      pattern: String.raw`(?:authress_|scauth_|ext_|sc_)[0-9A-Za-z]{5,30}\.[0-9A-Za-z]{4,6}\.acc[_-][0-9A-Za-z-]{10,32}\.[0-9A-Za-z+/=_-]{30,120}`,
      minEntropy: 3.5,
      envNames: ['AUTHRESS_KEY'],
      description: 'Signs tokens of a service client: reads and changes the permissions of every user of the account.',
      references: [
        'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/#1-detection',
        'https://authress.io/knowledge-base/docs/authorization/service-clients/access-keys/',
      ],
    },
  ],
} as const satisfies ProviderSpec;
