/** Zoho: OAuth access tokens. Format: https://www.zoho.com/crm/developer/docs/api/v8/access-refresh.html */
import type { ProviderSpec } from '../core/catalogue';

export const zoho = {
  id: 'zoho',
  name: 'Zoho',
  homepage: 'https://www.zoho.com',
  detectors: [
    {
      id: 'zoho-access-token',
      name: 'Zoho OAuth access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['1000.'] },
      pattern: String.raw`1000\.[0-9a-f]{32}\.[0-9a-f]{32}`,
      minEntropy: 3,
      envNames: ['ZOHO_ACCESS_TOKEN'],
      description: 'Reads and changes Zoho data within its scopes, for an hour.',
      references: [
        'https://www.zoho.com/crm/developer/docs/api/v8/access-refresh.html',
        'https://www.zoho.com/crm/developer/docs/api/v8/get-users.html',
      ],
    },
    {
      id: 'zoho-token-by-name',
      name: 'Zoho token (by name)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['zoho'] },
      pattern: String.raw`[0-9a-f]{32}\.[0-9a-f]{32}`,
      bounds: { left: '\\w.-', right: '\\w.-' },
      checks: ['mixed'],
      envNames: ['ZOHO_REFRESH_TOKEN'],
      description: 'Acts as its user within its scopes.',
      references: ['https://www.zoho.com/accounts/protocol/oauth.html'],
    },
  ],
} as const satisfies ProviderSpec;
