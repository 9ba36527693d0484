/** Auth0: client secrets. Format: https://auth0.com/docs/secure/application-credentials */
import type { ProviderSpec } from '../core/catalogue';

export const auth0 = {
  id: 'auth0',
  name: 'Auth0',
  homepage: 'https://auth0.com',
  links: {
    keys: 'https://manage.auth0.com/#/applications',
    rotate: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
    seen: '2026-11-24',
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
    {
      id: 'auth0-tenant-domain',
      name: 'Auth0 tenant domain',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'token', literals: ['.auth0.com'], before: 130 },
      // Alone: with a path behind it, it is a link and no setting.
      pattern: String.raw`(?!(?:www|docs?|developers?|help|support|status|api|cdn|app|login|manage|community|blog|assets|static|example|demo|your[\w-]{0,40}|x{1,20})\.)[0-9A-Za-z][0-9A-Za-z-]{1,62}(?:\.[0-9a-z]{2,3}|\.sus|\.test)?\.auth0\.com(?!/[\w?#$%{<]|[:.]\w)`,
      bounds: { left: '\\w.@?-', right: '\\w-' },
      show: { prefix: 120 },
      envNames: ['AUTH0_DOMAIN'],
      description: 'Names an account or an installation; opens nothing by itself.',
      references: ['https://auth0.com/docs/get-started/auth0-overview/create-tenants'],
    },
  ],
} as const satisfies ProviderSpec;
