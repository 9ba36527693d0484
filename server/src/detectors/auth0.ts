/** Auth0: client secrets. Format: https://auth0.com/docs/secure/application-credentials */
import type { ProviderSpec } from '../core/catalogue';

export const auth0 = {
  id: 'auth0',
  name: 'Auth0',
  homepage: 'https://auth0.com',
  links: {
    keys: 'https://manage.auth0.com/#/applications',
    rotate: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
  },
  detectors: [
    {
      id: 'auth0-client-secret',
      name: 'Auth0 client secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['auth0'] },
      pattern: '[0-9A-Za-z_-]{64}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['AUTH0_CLIENT_SECRET'],
      description: 'Acts as the application; a machine-to-machine one reads and changes users.',
      references: ['https://auth0.com/docs/secure/application-credentials'],
    },
  ],
} as const satisfies ProviderSpec;
