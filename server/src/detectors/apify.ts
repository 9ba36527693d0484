/** Apify: API tokens. Format: https://docs.apify.com/platform/integrations/api */
import type { ProviderSpec } from '../core/catalogue';

export const apify = {
  id: 'apify',
  name: 'Apify',
  homepage: 'https://apify.com',
  links: { keys: 'https://console.apify.com/settings/integrations', seen: '2026-11-24' },
  detectors: [
    {
      id: 'apify-api-token',
      name: 'Apify API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['apify_api_'] },
      pattern: 'apify_api_(?:[0-9A-Za-z]{8}-(?:[0-9A-Za-z]{4}-){3}[0-9A-Za-z]{12}|[0-9A-Za-z-]{36})',
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['APIFY_TOKEN'],
      description: "Runs Actors, reads their datasets and key-value stores and spends the account's credit.",
      references: [
        'https://docs.apify.com/platform/integrations/api',
        'https://docs.apify.com/api/v2#/reference/users/user-object/get-user-public-profile-or-me',
      ],
    },
  ],
} as const satisfies ProviderSpec;
