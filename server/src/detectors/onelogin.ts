/** OneLogin: API client id or secrets. Format: https://developers.onelogin.com */
import type { ProviderSpec } from '../core/catalogue';

export const onelogin = {
  id: 'onelogin',
  name: 'OneLogin',
  homepage: 'https://www.onelogin.com',
  detectors: [
    {
      id: 'onelogin-client-secret',
      name: 'OneLogin API client id or secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['onelogin'], within: 40 },
      pattern: '(?:secret_|idr_)?[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ONELOGIN_CLIENT_SECRET', 'ONELOGIN_CLIENT_ID'],
      description: 'The pair manages users, roles and apps of the identity provider within its scope.',
      references: ['https://developers.onelogin.com'],
    },
  ],
} as const satisfies ProviderSpec;
