/** AppFollow: API tokens. Format: https://docs.api.appfollow.io/reference/users_list_api_v2_account_users_get-1 */
import type { ProviderSpec } from '../core/catalogue';

export const appfollow = {
  id: 'appfollow',
  name: 'AppFollow',
  homepage: 'https://appfollow.io',
  detectors: [
    {
      id: 'appfollow-api-token',
      name: 'AppFollow API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['appfollow'] },
      // Starts at the provider's name: the token by itself is that of many.
      pattern: String.raw`appfollow[\s\S]{1,48}?(?<secret>eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9\.[0-9A-Za-z]{74}\.[\w-]{43})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      show: { prefix: 3 },
      envNames: ['APPFOLLOW_API_TOKEN'],
      description: "Reads and answers app reviews and reads ratings of the account's apps.",
      references: ['https://docs.api.appfollow.io/reference/users_list_api_v2_account_users_get-1'],
    },
  ],
} as const satisfies ProviderSpec;
