/** Okta: API tokens and client secrets. Format: https://developer.okta.com/docs/guides/create-an-api-token/main/ */
import type { ProviderSpec } from '../core/catalogue';

export const okta = {
  id: 'okta',
  name: 'Okta',
  homepage: 'https://www.okta.com',
  links: { keys: 'https://help.okta.com/en-us/content/topics/security/api.htm', seen: '2026-11-24' },
  detectors: [
    {
      id: 'okta-api-token',
      name: 'Okta API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['okta', 'ssws'] },
      pattern: '00[0-9A-Za-z_-]{39}[0-9A-Za-z_]',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed', 'random'],
      envNames: ['OKTA_API_TOKEN'],
      description: 'Acts as the administrator who made it.',
      references: ['https://developer.okta.com/docs/guides/create-an-api-token/main/'],
    },
    {
      id: 'okta-client-secret',
      name: 'Okta client secret',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'okta_client_secret',
          'oktaclientsecret',
          'okta-client-secret',
          'okta_oauth2_client_secret',
          'oktaoauth2clientsecret',
          'okta-oauth2-client-secret',
          'okta_secret',
          'oktasecret',
          'okta-secret',
        ],
        within: 30,
      },
      pattern: '[0-9A-Za-z_-]{40,64}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'not-hex', 'random'],
      envNames: ['OKTA_CLIENT_SECRET'],
      description: 'Acts as the application.',
      references: ['https://developer.okta.com/docs/guides/client-secret-rotation-key/main/'],
    },
  ],
} as const satisfies ProviderSpec;
