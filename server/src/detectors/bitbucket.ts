/**
 * Bitbucket: app passwords, HTTP access tokens and OAuth secrets.
 * Format: https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/
 */
import type { ProviderSpec } from '../core/catalogue';

export const bitbucket = {
  id: 'bitbucket',
  name: 'Bitbucket',
  homepage: 'https://bitbucket.org',
  links: {
    keys: 'https://bitbucket.org/account/settings/app-passwords/',
    rotate: 'https://support.atlassian.com/bitbucket-cloud/docs/revoke-an-app-password/',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'bitbucket-app-password',
      name: 'Bitbucket app password',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['ATBB'] },
      pattern: 'ATBB[0-9A-Za-z]{24,40}',
      checks: ['crc32-hex-all'],
      envNames: ['BITBUCKET_APP_PASSWORD'],
      description: 'Acts as its user within its permissions; git accepts it as a password.',
      references: ['https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/'],
    },
    {
      id: 'bitbucket-http-access-token',
      name: 'Bitbucket Data Center HTTP access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['BBDC-'] },
      pattern: 'BBDC-[0-9A-Za-z+/_@-]{40,50}',
      bounds: { right: '\\w+/-' },
      checks: ['mixed-case'],
      envNames: ['BITBUCKET_TOKEN'],
      description: 'Acts as its user, project or repository within its permissions.',
      references: ['https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html'],
    },
    {
      id: 'bitbucket-oauth-secret',
      name: 'Bitbucket OAuth consumer secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['bitbucket'] },
      pattern: '(?:[0-9A-Za-z_=-]{64}|[0-9A-Za-z_+-]{44})',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'not-hex', 'random'],
      envNames: ['BITBUCKET_CLIENT_SECRET'],
      description: 'Acts as the OAuth consumer.',
      references: ['https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/'],
    },
    {
      id: 'bitbucket-client-id',
      name: 'Bitbucket OAuth consumer key',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: {
        in: 'context',
        literals: [
          'bitbucket_client_id',
          'bitbucket_id',
          'bitbucket_key',
          'bitbucket-client-id',
          'bitbucketclientid',
          'bitbucket_consumer',
          'bitbucket_oauth_key',
        ],
        within: 16,
      },
      pattern: '(?:[0-9A-Za-z]{18}|[0-9a-z]{30,40})',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['BITBUCKET_CLIENT_ID'],
      description: 'Names an OAuth consumer; opens nothing without its secret.',
      references: ['https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/'],
    },
  ],
} as const satisfies ProviderSpec;
