/** PlanetScale: service tokens and passwords. Format: https://planetscale.com/docs/concepts/service-tokens */
import type { ProviderSpec } from '../core/catalogue';

export const planetscale = {
  id: 'planetscale',
  name: 'PlanetScale',
  homepage: 'https://planetscale.com',
  links: { keys: 'https://app.planetscale.com' },
  detectors: [
    {
      id: 'planetscale-service-token',
      name: 'PlanetScale service token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['pscale_tkn_'] },
      pattern: 'pscale_tkn_[0-9A-Za-z_.=-]{32,64}',
      bounds: { right: '\\w.=-' },
      envNames: ['PLANETSCALE_SERVICE_TOKEN'],
      description: 'Manages databases and branches within its permissions.',
      references: ['https://planetscale.com/docs/concepts/service-tokens'],
    },
    {
      id: 'planetscale-database-password',
      name: 'PlanetScale database password',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['pscale_pw_'] },
      pattern: 'pscale_pw_[0-9A-Za-z_.=-]{32,64}',
      bounds: { right: '\\w.=-' },
      envNames: ['DATABASE_PASSWORD'],
      description: 'Reads and writes a branch of a database.',
      references: ['https://planetscale.com/docs/concepts/service-tokens'],
    },
    {
      id: 'planetscale-oauth-token',
      name: 'PlanetScale OAuth token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['pscale_oauth_'] },
      pattern: 'pscale_oauth_[0-9A-Za-z_.=-]{32,64}',
      bounds: { right: '\\w.=-' },
      envNames: ['PLANETSCALE_OAUTH_TOKEN'],
      description: 'Acts for a user who authorized the application.',
      references: ['https://planetscale.com/docs/concepts/service-tokens'],
    },
  ],
} as const satisfies ProviderSpec;
